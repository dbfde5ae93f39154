#include "conformance-all.h"

/* Four times this is 4, where size_t has 64 bits. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL, arraybuffer = first_argument(env, info);
  napi_create_typedarray(env, napi_int32_array, SIZE_MAX / 4 + 2, arraybuffer, 0, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create))
