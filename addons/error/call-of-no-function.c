#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), result = object;
  bool pending = true;
  napi_call_function(env, object, object, 0, NULL, &result);
  napi_is_exception_pending(env, &pending);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
