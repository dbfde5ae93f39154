#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info), result;
  napi_valuetype type;
  bool flag;
  void *data;
  napi_typeof(env, NULL, &type);
  napi_typeof(env, value, NULL);
  napi_get_value_bool(env, NULL, &flag);
  napi_get_value_bool(env, value, NULL);
  napi_coerce_to_bool(env, NULL, &result);
  napi_coerce_to_bool(env, value, NULL);
  napi_coerce_to_number(env, NULL, &result);
  napi_coerce_to_number(env, value, NULL);
  napi_coerce_to_object(env, NULL, &result);
  napi_coerce_to_object(env, value, NULL);
  napi_coerce_to_string(env, NULL, &result);
  napi_coerce_to_string(env, value, NULL);
  napi_strict_equals(env, NULL, value, &flag);
  napi_strict_equals(env, value, NULL, &flag);
  napi_strict_equals(env, value, value, NULL);
  napi_get_value_external(env, NULL, &data);
  napi_create_external(env, NULL, NULL, NULL, NULL);
  napi_create_symbol(env, NULL, NULL);
  napi_get_boolean(env, true, NULL);
  napi_get_global(env, NULL);
  napi_get_null(env, NULL);
  napi_get_undefined(env, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
