#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  node_api_create_object_with_properties(env, first_argument(env, info), NULL, NULL, 0, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
