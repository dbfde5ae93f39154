#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  node_api_set_prototype(NULL, first_argument(env, info), second_argument(env, info));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
