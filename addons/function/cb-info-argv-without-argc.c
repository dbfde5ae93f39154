#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[8] = {NULL};
  napi_get_cb_info(env, info, NULL, arguments, NULL, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
