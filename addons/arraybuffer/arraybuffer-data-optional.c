#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_arraybuffer(env, 5, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
