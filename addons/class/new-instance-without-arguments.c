#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_new_instance(env, first_argument(env, info), 0, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
