#include "conformance-all.h"

static napi_value callback(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_function(env, "nm", 2, NULL, NULL, &result);
  napi_create_function(env, "nm", 2, callback, NULL, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
