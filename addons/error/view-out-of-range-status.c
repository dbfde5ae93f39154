#include "conformance-all.h"

static napi_value typedarray(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_create_typedarray(env, napi_uint8_array, 17, first_argument(env, info), 0, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(typedarray))
