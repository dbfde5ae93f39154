#define NAPI_VERSION 10
#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL, arraybuffer = first_argument(env, info);
  node_api_create_buffer_from_arraybuffer(env, arraybuffer, SIZE_MAX, 2, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create))
