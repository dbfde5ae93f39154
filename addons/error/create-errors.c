#include "conformance-all.h"

static napi_value plain(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_create_error(env, NULL, first_argument(env, info), &result);
  return result;
}

static napi_value type(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_create_type_error(env, NULL, first_argument(env, info), &result);
  return result;
}

static napi_value range(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_create_range_error(env, NULL, first_argument(env, info), &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(plain), EXPORT(type), EXPORT(range))
