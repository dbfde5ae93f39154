#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value text = first_argument(env, info);
  char buffer[64];
  size_t length = 77;
  napi_get_value_string_utf8(env, text, NULL, 0, &length);
  length = 77;
  napi_get_value_string_utf8(env, text, buffer, sizeof buffer, &length);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
