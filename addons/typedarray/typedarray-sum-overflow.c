#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL, arraybuffer = first_argument(env, info);
  napi_create_typedarray(env, napi_uint8_array, 2, arraybuffer, SIZE_MAX, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create))
