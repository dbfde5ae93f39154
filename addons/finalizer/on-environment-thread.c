#include "conformance-all.h"

/* A finalizer of each kind, many times. */
static char memory[40][8];

static napi_value wrap(napi_env env, napi_callback_info info) {
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), ignore_finalize, NULL, NULL));
  MUST(napi_add_finalizer(env, first_argument(env, info), ITEM(2), ignore_finalize, NULL, NULL));
  return NULL;
}

static napi_value external(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value;
  MUST(napi_create_external(env, ITEM(3), ignore_finalize, NULL, &value));
  return value;
}

static napi_value buffer(napi_env env, napi_callback_info info) {
  (void)info;
  static int created = 0;
  napi_value value = NULL;
  napi_create_external_buffer(env, 8, memory[created++], ignore_finalize, ITEM(4), &value);
  return value;
}

static napi_value arraybuffer(napi_env env, napi_callback_info info) {
  (void)info;
  static int created = 20;
  napi_value value = NULL;
  napi_create_external_arraybuffer(env, memory[created++], 8, ignore_finalize, ITEM(5), &value);
  return value;
}

CONFORMANCE_ADDON(EXPORT(wrap), EXPORT(external), EXPORT(buffer), EXPORT(arraybuffer))
