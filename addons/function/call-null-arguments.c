#include "conformance-all.h"

static napi_value without_receiver(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_call_function(env, NULL, first_argument(env, info), 0, NULL, &result);
  return NULL;
}

static napi_value without_function(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_call_function(env, first_argument(env, info), NULL, 0, NULL, &result);
  return NULL;
}

static napi_value without_arguments(napi_env env, napi_callback_info info) {
  napi_value function = first_argument(env, info), result = NULL;
  napi_call_function(env, function, function, 1, NULL, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(without_receiver), EXPORT(without_function), EXPORT(without_arguments))
