#include "conformance-all.h"

static napi_value get(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_get_named_property(env, first_argument(env, info), "key", &result);
  return NULL;
}

static napi_value set(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  napi_set_named_property(env, object, "key", object);
  return NULL;
}

static napi_value has(napi_env env, napi_callback_info info) {
  bool answer = false;
  napi_has_named_property(env, first_argument(env, info), "key", &answer);
  return NULL;
}

static napi_value keys(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_get_property_names(env, first_argument(env, info), &result);
  return NULL;
}

static napi_value text(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_coerce_to_string(env, first_argument(env, info), &result);
  return NULL;
}

static napi_value is(napi_env env, napi_callback_info info) {
  bool answer = false;
  napi_instanceof(env, first_argument(env, info), second_argument(env, info), &answer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(get), EXPORT(set), EXPORT(has), EXPORT(keys), EXPORT(text), EXPORT(is))
