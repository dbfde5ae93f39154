#include "conformance-all.h"

/* Calls the first argument with the second as this and the others as arguments. */
static napi_value call(napi_env env, napi_callback_info info) {
  napi_value arguments[6], result = NULL;
  size_t count = 6;
  MUST(napi_get_cb_info(env, info, &count, arguments, NULL, NULL));
  napi_call_function(env, arguments[1], arguments[0], count - 2, arguments + 2, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(call))
