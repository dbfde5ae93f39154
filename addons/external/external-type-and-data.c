#include "conformance-all.h"

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value value = NULL;
  napi_create_external(env, ITEM(number_of(env, first_argument(env, info))), NULL, NULL, &value);
  return value;
}

static napi_value look(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  napi_valuetype type = napi_undefined;
  void *data = ITEM(77);
  napi_typeof(env, value, &type);
  napi_get_value_external(env, value, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(look))
