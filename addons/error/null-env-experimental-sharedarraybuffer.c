#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  void *data = NULL;
  bool answer = false;
  node_api_create_sharedarraybuffer(NULL, 8, &data, &result);
  node_api_is_sharedarraybuffer(NULL, first_argument(env, info), &answer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
