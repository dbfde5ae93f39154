#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  unsigned char text[256];
  (void)info;
  for (int i = 0; i < 256; i++)
    text[i] = (unsigned char)i;
  napi_create_string_latin1(env, (const char *)text, sizeof text, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
