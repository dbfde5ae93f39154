#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value fill(napi_env env, napi_callback_info info) {
  tsfn = tsfn_create(env, .func = first_argument(env, info), .max_queue_size = 1,
                     .call_js = call_with_item);
  for (int i = 1; i <= 2; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking);
  return NULL;
}

static napi_value call_again(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_call_threadsafe_function(tsfn, ITEM(3), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(fill), EXPORT(call_again))
