#define NAPI_VERSION 10
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  bool pending = false;
  node_api_create_buffer_from_arraybuffer(env, first_argument(env, info), 8, 9, &result);
  napi_is_exception_pending(env, &pending);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
