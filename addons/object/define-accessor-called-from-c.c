#include "conformance-all.h"

static napi_value get_or_set(napi_env env, napi_callback_info info) {
  (void)info;
  return new_text(env, "got");
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), result = NULL;
  napi_property_descriptor property = {.utf8name = "a", .getter = get_or_set, .setter = get_or_set};
  MUST(napi_define_properties(env, object, 1, &property));
  napi_get_named_property(env, object, "a", &result);
  napi_set_named_property(env, object, "a", object);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
