#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  uint32_t result = 77;
  napi_get_array_length(env, first_argument(env, info), &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
