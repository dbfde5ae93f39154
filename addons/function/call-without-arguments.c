#include "conformance-all.h"

static napi_value call(napi_env env, napi_callback_info info) {
  napi_value function = first_argument(env, info), result = NULL;
  napi_call_function(env, function, function, 0, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(call))
