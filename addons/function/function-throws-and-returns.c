#include "conformance-all.h"

/* Throws its first argument and returns the second. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_throw(env, arguments[0]);
  return arguments[1];
}

CONFORMANCE_ADDON(EXPORT(run))
