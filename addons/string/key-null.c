#define NAPI_VERSION 10
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  node_api_create_property_key_utf8(env, NULL, 3, &result);
  node_api_create_property_key_latin1(env, NULL, 3, &result);
  node_api_create_property_key_utf16(env, NULL, 3, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
