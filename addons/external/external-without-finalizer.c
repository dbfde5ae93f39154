#include "conformance-all.h"

static char memory[60][8];
static int used;

static napi_value external(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  napi_create_external(env, ITEM(1), NULL, NULL, &value);
  return value;
}

static napi_value buffer(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  napi_create_external_buffer(env, sizeof memory[0], memory[used++], NULL, NULL, &value);
  return value;
}

static napi_value arraybuffer(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  napi_create_external_arraybuffer(env, memory[used++], sizeof memory[0], NULL, NULL, &value);
  return value;
}

CONFORMANCE_ADDON(EXPORT(external), EXPORT(buffer), EXPORT(arraybuffer))
