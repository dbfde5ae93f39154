#define NAPI_VERSION 10
#include "conformance-all.h"

static char latin1_text[] = "a text that is long enough to be kept";
static char16_t utf16_text[64];
static bool latin1_copied, utf16_copied;

static napi_value latin1(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  node_api_create_external_string_latin1(env, latin1_text, NAPI_AUTO_LENGTH, ignore_finalize, NULL,
                                         &result, &latin1_copied);
  return result;
}

static napi_value utf16(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  for (int i = 0; latin1_text[i] != 0; i++)
    utf16_text[i] = (char16_t)latin1_text[i];
  node_api_create_external_string_utf16(env, utf16_text, NAPI_AUTO_LENGTH, ignore_finalize, NULL,
                                        &result, &utf16_copied);
  return result;
}

CONFORMANCE_ADDON(EXPORT(latin1), EXPORT(utf16))
