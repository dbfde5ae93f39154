#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_external(env, ITEM(7), NULL, NULL, &result);
  return result;
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_valuetype type = (napi_valuetype)77;
  napi_typeof(env, first_argument(env, info), &type);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(run))
