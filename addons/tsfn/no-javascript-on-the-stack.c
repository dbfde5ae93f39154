#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value send(napi_env env, napi_callback_info info) {
  int32_t item;
  MUST(napi_get_value_int32(env, first_argument(env, info), &item));
  MUST(napi_call_threadsafe_function(tsfn, ITEM(item), napi_tsfn_nonblocking));
  return NULL;
}

static napi_value release(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

static napi_value create(napi_env env, napi_callback_info info) {
  tsfn = tsfn_create(env, .func = first_argument(env, info), .call_js = call_with_item);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(send), EXPORT(release))
