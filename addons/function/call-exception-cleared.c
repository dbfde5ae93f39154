#include "conformance-all.h"

/* Gives back the exception that the first argument leaves, or NULL. */
static napi_value call(napi_env env, napi_callback_info info) {
  napi_value function = first_argument(env, info), result = NULL, exception = NULL;
  bool pending = false;
  napi_call_function(env, function, function, 0, NULL, &result);
  napi_is_exception_pending(env, &pending);
  napi_get_and_clear_last_exception(env, &exception);
  napi_is_exception_pending(env, &pending);
  return exception;
}

CONFORMANCE_ADDON(EXPORT(call))
