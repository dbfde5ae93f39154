#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_property_descriptor properties[] = {
      {.utf8name = "a", .value = arguments[1]},
      {.utf8name = "b", .value = arguments[1]},
      {.utf8name = "c", .value = arguments[1]},
  };
  napi_define_properties(env, arguments[0], 3, properties);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
