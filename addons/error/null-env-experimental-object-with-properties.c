#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value key = first_argument(env, info), value = second_argument(env, info), result = NULL;
  node_api_create_object_with_properties(NULL, NULL, &key, &value, 1, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
