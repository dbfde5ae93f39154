#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_object(env, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
