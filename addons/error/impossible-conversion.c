#include "conformance-all.h"

static napi_value text(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_coerce_to_string(env, first_argument(env, info), &result);
  return NULL;
}

static napi_value number(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_coerce_to_number(env, first_argument(env, info), &result);
  return NULL;
}

static napi_value object(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_coerce_to_object(env, first_argument(env, info), &result);
  return NULL;
}

static napi_value property(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_get_named_property(env, first_argument(env, info), "key", &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(text), EXPORT(number), EXPORT(object), EXPORT(property))
