#include "conformance-all.h"

static napi_value construct(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  return NULL;
}

static napi_value without_constructor(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_define_class(env, "Abc", 3, NULL, NULL, 0, NULL, &result);
  return NULL;
}

static napi_value without_result(napi_env env, napi_callback_info info) {
  (void)info;
  napi_define_class(env, "Abc", 3, construct, NULL, 0, NULL, NULL);
  return NULL;
}

static napi_value without_properties(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_define_class(env, "Abc", 3, construct, NULL, 1, NULL, &result);
  return NULL;
}

static napi_value without_name(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_define_class(env, NULL, 0, construct, NULL, 0, NULL, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(without_constructor), EXPORT(without_result), EXPORT(without_properties),
                  EXPORT(without_name))
