#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  void *data = NULL;
  (void)info;
  napi_create_buffer(env, SIZE_MAX, &data, &result);
  return NULL;
}

static napi_value create_half(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  void *data = NULL;
  (void)info;
  napi_create_buffer(env, SIZE_MAX / 2, &data, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(create_half))
