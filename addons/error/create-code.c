#include "conformance-all.h"

static napi_value plain(napi_env env, napi_callback_info info) {
  napi_value result = NULL, text = first_argument(env, info);
  napi_create_error(env, second_argument(env, info), text, &result);
  return result;
}

static napi_value type(napi_env env, napi_callback_info info) {
  napi_value result = NULL, text = first_argument(env, info);
  napi_create_type_error(env, second_argument(env, info), text, &result);
  return result;
}

static napi_value range(napi_env env, napi_callback_info info) {
  napi_value result = NULL, text = first_argument(env, info);
  napi_create_range_error(env, second_argument(env, info), text, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(plain), EXPORT(type), EXPORT(range))
