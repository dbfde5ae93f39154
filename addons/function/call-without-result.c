#include "conformance-all.h"

static napi_value call(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_call_function(env, arguments[0], arguments[0], 1, &arguments[1], NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(call))
