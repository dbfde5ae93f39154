#include "conformance-all.h"

static napi_value get(napi_env env, napi_callback_info info) {
  napi_value arguments[2], result = NULL;
  get_arguments(env, info, arguments, 2);
  napi_get_element(env, arguments[0], number_of(env, arguments[1]), &result);
  return result;
}

static napi_value set(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  get_arguments(env, info, arguments, 3);
  napi_set_element(env, arguments[0], number_of(env, arguments[1]), arguments[2]);
  return NULL;
}

static napi_value has(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  bool result = false;
  get_arguments(env, info, arguments, 2);
  napi_has_element(env, arguments[0], number_of(env, arguments[1]), &result);
  return NULL;
}

static napi_value erase(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  bool result = false;
  get_arguments(env, info, arguments, 2);
  napi_delete_element(env, arguments[0], number_of(env, arguments[1]), &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(get), EXPORT(set), EXPORT(has), EXPORT(erase))
