#include "conformance-all.h"

static napi_value do_nothing(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  return NULL;
}

static napi_value method(napi_env env, napi_callback_info info) {
  napi_property_descriptor property = {.utf8name = "fixed", .method = do_nothing, .data = ITEM(1)};
  napi_define_properties(env, first_argument(env, info), 1, &property);
  return NULL;
}

static napi_value value(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  napi_property_descriptor property = {.utf8name = "fixed", .value = object};
  napi_define_properties(env, object, 1, &property);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(method), EXPORT(value))
