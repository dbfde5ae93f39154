#define NAPI_VERSION 10
#include "conformance-all.h"

static char text[] = "t";
static char16_t text16[] = {'t', 0};

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  bool copied = false;
  node_api_create_property_key_latin1(NULL, text, 1, &result);
  node_api_create_property_key_utf8(NULL, text, 1, &result);
  node_api_create_property_key_utf16(NULL, text16, 1, &result);
  node_api_create_external_string_latin1(NULL, text, 1, NULL, ITEM(1), &result, &copied);
  node_api_create_external_string_utf16(NULL, text16, 1, NULL, ITEM(2), &result, &copied);
  node_api_create_buffer_from_arraybuffer(NULL, first_argument(env, info), 0, 8, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
