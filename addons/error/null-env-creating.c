#include "conformance-all.h"

static void table(napi_env env, const napi_value *given) {
  static const char16_t text16[] = {'t', 0};
  napi_value text = given[0], result = NULL;
  napi_create_array(env, &result);
  napi_create_array_with_length(env, 2, &result);
  napi_create_double(env, 0.5, &result);
  napi_create_int32(env, 1, &result);
  napi_create_int64(env, 1, &result);
  napi_create_uint32(env, 1, &result);
  napi_create_object(env, &result);
  napi_create_string_latin1(env, "t", 1, &result);
  napi_create_string_utf8(env, "t", 1, &result);
  napi_create_string_utf16(env, text16, 1, &result);
  napi_create_symbol(env, text, &result);
  napi_create_error(env, text, text, &result);
  napi_create_type_error(env, text, text, &result);
  napi_create_range_error(env, text, text, &result);
  napi_get_boolean(env, true, &result);
  napi_get_null(env, &result);
  napi_get_undefined(env, &result);
  napi_get_global(env, &result);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
