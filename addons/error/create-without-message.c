#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value code = first_argument(env, info), result = NULL;
  napi_create_error(env, code, NULL, &result);
  napi_create_type_error(env, code, NULL, &result);
  napi_create_range_error(env, code, NULL, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
