#include "conformance-all.h"

static napi_value number(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  napi_value result = NULL;
  get_arguments(env, info, arguments, 1);
  napi_coerce_to_number(env, arguments[0], &result);
  return result;
}

static napi_value string(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  napi_value result = NULL;
  get_arguments(env, info, arguments, 1);
  napi_coerce_to_string(env, arguments[0], &result);
  return result;
}

static napi_value object(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  napi_value result = NULL;
  get_arguments(env, info, arguments, 1);
  napi_coerce_to_object(env, arguments[0], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(number), EXPORT(string), EXPORT(object))
