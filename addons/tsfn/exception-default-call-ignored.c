#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn = tsfn_create(env, .func = first_argument(env, info));
  for (int i = 1; i <= 3; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
