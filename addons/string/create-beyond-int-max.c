#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  static const char16_t wide[] = {'a', 'b', 'c', 0};
  napi_value result = NULL;
  size_t length = (size_t)INT32_MAX + 1;
  (void)info;
  napi_create_string_utf8(env, "abc", length, &result);
  napi_create_string_latin1(env, "abc", length, &result);
  napi_create_string_utf16(env, wide, length, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
