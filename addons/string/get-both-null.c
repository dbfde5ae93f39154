#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value text = first_argument(env, info);
  napi_get_value_string_utf8(env, text, NULL, 0, NULL);
  napi_get_value_string_latin1(env, text, NULL, 0, NULL);
  napi_get_value_string_utf16(env, text, NULL, 0, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
