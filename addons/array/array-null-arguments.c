#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value array = first_argument(env, info);
  uint32_t length = 77;
  bool flag = false;
  napi_create_array(env, NULL);
  napi_create_array_with_length(env, 1, NULL);
  napi_get_array_length(env, NULL, &length);
  napi_get_array_length(env, array, NULL);
  napi_is_array(env, NULL, &flag);
  napi_is_array(env, array, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
