#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value call(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  tsfn = tsfn_create(env, .func = first_argument(env, info));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(call))
