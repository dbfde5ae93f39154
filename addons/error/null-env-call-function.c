#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value function = first_argument(env, info), result = NULL;
  napi_call_function(NULL, function, function, 0, NULL, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
