#include "conformance.h"

static void release(napi_env env, void *tsfn, void *hint) {
  (void)env, (void)hint;
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_set_instance_data(env, tsfn, release, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
