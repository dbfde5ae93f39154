#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[5], result = NULL;
  get_arguments(env, info, arguments, 5);
  /* A prototype, two names, and their two values. */
  node_api_create_object_with_properties(env, arguments[0], &arguments[1], &arguments[3], 2,
                                         &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
