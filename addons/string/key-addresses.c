#define NAPI_VERSION 10
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  static const char16_t wide[] = {'5', 0};
  napi_value object = first_argument(env, info), keys[3], value;
  MUST(node_api_create_property_key_utf8(env, "5", 1, &keys[0]));
  MUST(node_api_create_property_key_latin1(env, "name", NAPI_AUTO_LENGTH, &keys[1]));
  MUST(node_api_create_property_key_utf16(env, wide, 1, &keys[2]));
  for (int i = 0; i < 3; i++) {
    MUST(napi_create_int32(env, 40 + i, &value));
    napi_set_property(env, object, keys[i], value);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
