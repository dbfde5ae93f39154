#include "conformance-all.h"

static unsigned char *memory;

static napi_value take(napi_env env, napi_callback_info info) {
  void *data = NULL;
  size_t length = 0;
  napi_get_buffer_info(env, first_argument(env, info), &data, &length);
  memory = (unsigned char *)data;
  return NULL;
}

/* Writes the second argument to the first byte, if it is still where it was. */
static napi_value put(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  void *data = NULL;
  size_t length = 0;
  get_arguments(env, info, arguments, 2);
  napi_get_buffer_info(env, arguments[0], &data, &length);
  note_value("the same memory", data == (void *)memory);
  if (data == (void *)memory && data != NULL)
    memory[0] = (unsigned char)number_of(env, arguments[1]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(take), EXPORT(put))
