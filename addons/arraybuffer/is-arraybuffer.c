#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool is_arraybuffer;
  napi_is_arraybuffer(env, first_argument(env, info), &is_arraybuffer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
