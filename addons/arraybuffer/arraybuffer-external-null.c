#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  bool is_arraybuffer = false, is_detached = false;
  (void)info;
  napi_create_external_arraybuffer(env, NULL, 0, NULL, NULL, &result);
  if (result == NULL)
    return NULL;
  napi_is_arraybuffer(env, result, &is_arraybuffer);
  napi_is_detached_arraybuffer(env, result, &is_detached);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
