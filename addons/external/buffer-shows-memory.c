#include "conformance-all.h"

static char of_buffer[] = "buffer", of_arraybuffer[] = "arraybuffer";

static napi_value buffer(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  napi_create_external_buffer(env, 6, of_buffer, NULL, NULL, &value);
  return value;
}

static napi_value arraybuffer(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  napi_create_external_arraybuffer(env, of_arraybuffer, 11, NULL, NULL, &value);
  return value;
}

/* With the bytes that are behind their ends. */
static napi_value tell(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  note_bytes("buffer", of_buffer, sizeof of_buffer);
  note_bytes("arraybuffer", of_arraybuffer, sizeof of_arraybuffer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(buffer), EXPORT(arraybuffer), EXPORT(tell))
