#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value create(napi_env env, napi_callback_info info) {
  tsfn = tsfn_create(env, .func = first_argument(env, info), .call_js = call_with_item);
  return NULL;
}

static napi_value send(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  for (int i = 1; i <= 2; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(send))
