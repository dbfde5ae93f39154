#include "conformance-all.h"

/* The message and the code are UTF-8: e with an acute accent, and a face beyond the basic plane. */
#define FACE "\xc3\xa9\xf0\x9f\x98\x80"

static napi_value plain(napi_env env, napi_callback_info info) {
  (void)info;
  napi_throw_error(env, "CODE " FACE, "text " FACE);
  return NULL;
}

static napi_value type(napi_env env, napi_callback_info info) {
  (void)info;
  napi_throw_type_error(env, "CODE " FACE, "text " FACE);
  return NULL;
}

static napi_value range(napi_env env, napi_callback_info info) {
  (void)info;
  napi_throw_range_error(env, "CODE " FACE, "text " FACE);
  return NULL;
}

static napi_value empty(napi_env env, napi_callback_info info) {
  (void)info;
  napi_throw_error(env, "", "");
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(plain), EXPORT(type), EXPORT(range), EXPORT(empty))
