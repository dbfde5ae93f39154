#include "conformance-all.h"

static napi_value value(napi_env env, napi_callback_info info) {
  napi_throw(env, first_argument(env, info));
  return NULL;
}

static napi_value plain(napi_env env, napi_callback_info info) {
  (void)info;
  napi_throw_error(env, NULL, "thrown on purpose");
  return NULL;
}

static napi_value type(napi_env env, napi_callback_info info) {
  (void)info;
  napi_throw_type_error(env, NULL, "thrown on purpose");
  return NULL;
}

static napi_value range(napi_env env, napi_callback_info info) {
  (void)info;
  napi_throw_range_error(env, NULL, "thrown on purpose");
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(value), EXPORT(plain), EXPORT(type), EXPORT(range))
