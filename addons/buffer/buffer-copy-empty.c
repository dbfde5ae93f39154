#include "conformance-all.h"

static napi_value some(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_buffer_copy(env, 0, "x", NULL, &result);
  return result;
}

static napi_value nothing(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_buffer_copy(env, 0, NULL, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(some), EXPORT(nothing))
