#include "conformance-all.h"

/* A Buffer of so many bytes, all written from C. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  void *data = NULL, *again = NULL;
  size_t length = 77;
  uint32_t size = number_of(env, first_argument(env, info));
  napi_create_buffer(env, size, &data, &result);
  if (result == NULL)
    return NULL;
  for (uint32_t i = 0; i < size; i++)
    ((unsigned char *)data)[i] = (unsigned char)(i + 1);
  napi_get_buffer_info(env, result, &again, &length);
  note_value("the same memory", size == 0 || again == data);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
