#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool is_shared;
  node_api_is_sharedarraybuffer(env, first_argument(env, info), &is_shared);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
