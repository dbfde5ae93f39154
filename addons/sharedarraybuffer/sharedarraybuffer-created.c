#include "conformance-all.h"

/* A SharedArrayBuffer of so many bytes, all written from C, and what was there before. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  void *data = NULL, *again = NULL;
  size_t length = 77;
  uint32_t size = number_of(env, first_argument(env, info)), zeros = 0;
  node_api_create_sharedarraybuffer(env, size, &data, &result);
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

static napi_value create_without_data(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  node_api_create_sharedarraybuffer(env, 5, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(create_without_data))
