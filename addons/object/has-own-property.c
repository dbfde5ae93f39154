#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  bool result = false;
  get_arguments(env, info, arguments, 2);
  napi_has_own_property(env, arguments[0], arguments[1], &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
