#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[3];

  get_arguments(env, info, arguments, 3);
  napi_set_property(env, arguments[0], arguments[1], arguments[2]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
