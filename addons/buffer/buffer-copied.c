#include "conformance-all.h"

#include <string.h>

/* Copies so many bytes, changes the source afterwards, and writes to the copy. */
static napi_value copy(napi_env env, napi_callback_info info) {
  char source[] = "wxyz";
  napi_value result = NULL;
  void *data = NULL;
  napi_create_buffer_copy(env, number_of(env, first_argument(env, info)), source, &data, &result);
  memset(source, '#', 4);
  if (result == NULL || data == NULL)
    return NULL;
  note_value("the source", data == (void *)source);
  ((char *)data)[0] = 'W';
  note_bytes("source", source, 4);
  return result;
}

CONFORMANCE_ADDON(EXPORT(copy))
