#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_coerce_to_string(env, first_argument(env, info), &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
