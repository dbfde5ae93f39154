#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value given = first_argument(env, info), third = second_argument(env, info), thrown = NULL;
  napi_call_function(env, given, given, 0, NULL, NULL);
  napi_throw_error(env, NULL, "thrown second");
  napi_throw(env, third);
  napi_get_and_clear_last_exception(env, &thrown);
  return thrown;
}

CONFORMANCE_ADDON(EXPORT(run))
