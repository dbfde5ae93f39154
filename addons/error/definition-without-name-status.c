#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  napi_property_descriptor property = {.name = second_argument(env, info), .value = object};
  napi_define_properties(env, object, 1, &property);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
