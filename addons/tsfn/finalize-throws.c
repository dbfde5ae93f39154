#include "conformance.h"

static void throw_error(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  MUST(napi_throw_error(env, NULL, "from the finalizer"));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .finalize = throw_error, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
