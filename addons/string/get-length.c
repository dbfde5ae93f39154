#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t length = 77;
  get_arguments(env, info, arguments, 2);
  size_t bufsize = number_of(env, arguments[1]);
  napi_get_value_string_utf8(env, arguments[0], NULL, bufsize, &length);
  length = 77;
  napi_get_value_string_latin1(env, arguments[0], NULL, bufsize, &length);
  length = 77;
  napi_get_value_string_utf16(env, arguments[0], NULL, bufsize, &length);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
