#include "conformance-all.h"

static void read_primitives(napi_env env, const napi_value *given) {
  napi_value number = given[1], text = given[2];
  char latin1[8] = "", utf8[8] = "";
  char16_t utf16[8] = {0};
  double f64 = -77;
  int32_t i32 = -77;
  int64_t i64 = -77;
  uint32_t u32 = 77;
  size_t length = 77;
  bool answer = false;
#ifdef WITH_TYPEOF
  napi_valuetype type = napi_undefined;
  napi_typeof(env, number, &type);
#endif
  napi_get_value_bool(env, given[0], &answer);
  napi_get_value_double(env, number, &f64);
  napi_get_value_int32(env, number, &i32);
  napi_get_value_int64(env, number, &i64);
  napi_get_value_uint32(env, number, &u32);
  napi_get_value_string_latin1(env, text, latin1, 8, &length);
  napi_get_value_string_utf8(env, text, utf8, 8, &length);
  napi_get_value_string_utf16(env, text, utf16, 8, &length);
}

static void table(napi_env env, const napi_value *given) {
  napi_value buffer = given[3], arraybuffer = given[4], dataview = given[5], result = NULL;
  napi_typedarray_type type = napi_int8_array;
  size_t length = 77, offset = 77;
  void *data = NULL;
  bool answer = false;
  read_primitives(env, given);
  napi_is_array(env, buffer, &answer);
  napi_is_arraybuffer(env, arraybuffer, &answer);
  napi_is_buffer(env, buffer, &answer);
  napi_is_dataview(env, dataview, &answer);
  napi_is_error(env, buffer, &answer);
  napi_is_promise(env, buffer, &answer);
  napi_is_typedarray(env, buffer, &answer);
  napi_get_arraybuffer_info(env, arraybuffer, &data, &length);
  napi_get_buffer_info(env, buffer, &data, &length);
  napi_get_typedarray_info(env, buffer, &type, &length, &data, &result, &offset);
  napi_get_dataview_info(env, dataview, &length, &data, &result, &offset);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
