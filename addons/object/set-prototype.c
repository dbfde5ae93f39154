#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];

  get_arguments(env, info, arguments, 2);
  node_api_set_prototype(env, arguments[0], arguments[1]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
