#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_buffer(env, 5, NULL, &result);
  return result;
}

static napi_value copy(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_buffer_copy(env, 4, "wxyz", NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(copy))
