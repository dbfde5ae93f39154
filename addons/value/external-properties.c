#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_external(env, ITEM(7), NULL, NULL, &result);
  return result;
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_set_property(env, arguments[0], arguments[1], arguments[1]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(run))
