#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[4], result = NULL;
  get_arguments(env, info, arguments, 4);
  napi_get_all_property_names(env, arguments[0],
                              (napi_key_collection_mode)number_of(env, arguments[1]),
                              (napi_key_filter)number_of(env, arguments[2]),
                              (napi_key_conversion)number_of(env, arguments[3]), &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
