#include "conformance-all.h"

static napi_value without_arguments(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_new_instance(env, first_argument(env, info), 1, NULL, &result);
  return NULL;
}

static napi_value without_result(napi_env env, napi_callback_info info) {
  napi_new_instance(env, first_argument(env, info), 0, NULL, NULL);
  return NULL;
}

static napi_value without_constructor(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_new_instance(env, NULL, 0, NULL, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(without_arguments), EXPORT(without_result), EXPORT(without_constructor))
