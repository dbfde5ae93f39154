#include "conformance-all.h"

/* An ArrayBuffer of so many bytes; tells whether all were zero, and writes them. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  void *data = NULL, *again = NULL;
  size_t length = 77;
  uint32_t size = number_of(env, first_argument(env, info)), zeros = 0;
  napi_create_arraybuffer(env, size, &data, &result);
  if (result == NULL)
    return NULL;
  for (uint32_t i = 0; i < size; i++) {
    zeros += ((unsigned char *)data)[i] == 0;
    ((unsigned char *)data)[i] = (unsigned char)(i + 1);
  }
  note_value("zeros", zeros);
  napi_get_arraybuffer_info(env, result, &again, &length);
  note_value("the same memory", size == 0 || again == data);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
