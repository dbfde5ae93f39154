#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_string_utf8(env, NULL, 3, &result);
  napi_create_string_utf8(env, NULL, NAPI_AUTO_LENGTH, &result);
  napi_create_string_latin1(env, NULL, 3, &result);
  napi_create_string_latin1(env, NULL, NAPI_AUTO_LENGTH, &result);
  napi_create_string_utf16(env, NULL, 3, &result);
  napi_create_string_utf16(env, NULL, NAPI_AUTO_LENGTH, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
