#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_property_descriptor property = {.utf8name = "a"};
  property.attributes = (napi_property_attributes)number_of(env, arguments[1]);
  napi_define_properties(env, arguments[0], 1, &property);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
