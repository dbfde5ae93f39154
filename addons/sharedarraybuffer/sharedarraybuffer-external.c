#include "conformance-all.h"

static char memory[] =
    "0123456789abcdef"; /* the SharedArrayBuffer has 8 bytes in the middle of it */

static void finalize(void *data, void *hint) {
  (void)data, (void)hint;
}

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  node_api_create_external_sharedarraybuffer(env, memory + 4, 8, finalize, ITEM(11), &result);
  return result;
}

static napi_value put(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  memory[4] = 'C';
  return NULL;
}

static napi_value tell(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  note_bytes("memory", memory, sizeof memory - 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(put), EXPORT(tell))
