#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2], none[1] = {NULL}, result = NULL;
  get_arguments(env, info, arguments, 2);
  node_api_create_object_with_properties(env, number_of(env, arguments[0]) ? arguments[1] : NULL,
                                         none, none, 0, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
