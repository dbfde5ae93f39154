#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value thrown = NULL;
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  napi_call_function(env, first_argument(env, info), first_argument(env, info), 0, NULL, NULL);
  napi_is_exception_pending(env, &pending);
  napi_get_and_clear_last_exception(env, &thrown);
  napi_is_exception_pending(env, &pending);
  return thrown;
}

CONFORMANCE_ADDON(EXPORT(run))
