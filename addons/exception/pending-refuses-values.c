#include "conformance-all.h"

static void table(napi_env env, const napi_value *given) {
  static unsigned char memory[2][8];
  napi_value object = given[0], array = given[1], arraybuffer = given[2], result = NULL;
  uint32_t length = 77;
  void *data = NULL;
  bool answer = false;
  napi_coerce_to_bool(env, object, &result);
  napi_coerce_to_number(env, object, &result);
  napi_coerce_to_object(env, object, &result);
  napi_coerce_to_string(env, object, &result);
  napi_strict_equals(env, object, object, &answer);
  napi_get_array_length(env, array, &length);
  napi_create_arraybuffer(env, 8, &data, &result);
  napi_create_buffer(env, 8, &data, &result);
  napi_create_buffer_copy(env, 8, memory[0], &data, &result);
  napi_create_dataview(env, 8, arraybuffer, 0, &result);
  napi_create_typedarray(env, napi_uint8_array, 8, arraybuffer, 0, &result);
  napi_create_external_arraybuffer(env, memory[0], 8, ignore_finalize, ITEM(1), &result);
  napi_create_external_buffer(env, 8, memory[1], ignore_finalize, ITEM(2), &result);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
