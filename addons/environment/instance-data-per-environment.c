#include "conformance-all.h"

static napi_value set(napi_env env, napi_callback_info info) {
  int32_t number;
  MUST(napi_get_value_int32(env, first_argument(env, info), &number));
  napi_set_instance_data(env, ITEM(number), NULL, NULL);
  return NULL;
}

static napi_value get(napi_env env, napi_callback_info info) {
  (void)info;
  void *data = ITEM(77);
  napi_get_instance_data(env, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(set), EXPORT(get))
