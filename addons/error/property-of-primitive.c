#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_get_named_property(env, first_argument(env, info), "length", &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
