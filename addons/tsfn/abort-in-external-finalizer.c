#include "conformance.h"

static void abort_function(napi_env env, void *tsfn, void *hint) {
  (void)env, (void)hint;
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_abort);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value external;
  napi_ref keeps;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_create_external(env, tsfn, abort_function, NULL, &external));
  MUST(napi_create_reference(env, external, 1, &keeps));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
