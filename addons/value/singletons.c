#include "conformance-all.h"

static napi_value getTrue(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_get_boolean(env, true, &result);
  return result;
}

static napi_value getFalse(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_get_boolean(env, false, &result);
  return result;
}

static napi_value getUndefined(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_get_undefined(env, &result);
  return result;
}

static napi_value getNull(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_get_null(env, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(getTrue), EXPORT(getFalse), EXPORT(getUndefined), EXPORT(getNull))
