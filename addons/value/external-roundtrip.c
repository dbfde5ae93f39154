#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  uint32_t data = number_of(env, first_argument(env, info));
  napi_create_external(env, ITEM(data), NULL, NULL, &result);
  return result;
}

static napi_value run(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_get_value_external(env, first_argument(env, info), &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(run))
