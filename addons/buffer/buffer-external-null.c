#include "conformance-all.h"

static napi_value nothing(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_external_buffer(env, 0, NULL, NULL, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(nothing))
