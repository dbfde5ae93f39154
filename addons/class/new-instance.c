#include "conformance-all.h"

/* Constructs its first argument with the others. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value arguments[4], result = NULL;
  size_t count = 4;
  MUST(napi_get_cb_info(env, info, &count, arguments, NULL, NULL));
  napi_new_instance(env, arguments[0], count - 1, arguments + 1, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
