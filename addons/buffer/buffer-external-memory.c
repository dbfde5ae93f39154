#include "conformance-all.h"

static char memory[] = "0123456789abcdef"; /* the Buffer has 8 bytes in the middle of it */

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_external_buffer(env, 8, memory + 4, NULL, NULL, &result);
  return result;
}

static napi_value write(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  memory[4] = 'C';
  return NULL;
}

static napi_value tell(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  note_bytes("memory", memory, sizeof memory - 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(write), EXPORT(tell))
