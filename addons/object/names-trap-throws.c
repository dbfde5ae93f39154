#include "conformance-all.h"

static napi_value names(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  napi_value result = NULL;
  get_arguments(env, info, arguments, 1);
  napi_get_property_names(env, arguments[0], &result);
  return result;
}

static napi_value all(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  napi_value result = NULL;
  get_arguments(env, info, arguments, 1);
  napi_get_all_property_names(env, arguments[0], napi_key_include_prototypes, napi_key_enumerable,
                              napi_key_numbers_to_strings, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(names), EXPORT(all))
