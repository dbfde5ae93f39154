#include "conformance.h"

#ifndef USE
#define USE(tsfn) napi_release_threadsafe_function(tsfn, napi_tsfn_release)
#endif

static void use_function(napi_env env, void *tsfn, void *hint) {
  (void)env, (void)hint;
  USE((napi_threadsafe_function)tsfn);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
#ifdef IN_INSTANCE_DATA
  MUST(napi_set_instance_data(env, tsfn, use_function, NULL));
#else
  napi_value external;
  napi_ref keeps;
  MUST(napi_create_external(env, tsfn, use_function, NULL, &external));
  MUST(napi_create_reference(env, external, 1, &keeps));
#endif
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
