#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool is_buffer;
  napi_is_buffer(env, first_argument(env, info), &is_buffer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
