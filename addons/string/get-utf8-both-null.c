#include "conformance-all.h"

static napi_value utf8(napi_env env, napi_callback_info info) {
  napi_get_value_string_utf8(env, first_argument(env, info), NULL, 0, NULL);
  return NULL;
}

static napi_value latin1(napi_env env, napi_callback_info info) {
  napi_get_value_string_latin1(env, first_argument(env, info), NULL, 0, NULL);
  return NULL;
}

static napi_value utf16(napi_env env, napi_callback_info info) {
  napi_get_value_string_utf16(env, first_argument(env, info), NULL, 0, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(utf8), EXPORT(latin1), EXPORT(utf16))
