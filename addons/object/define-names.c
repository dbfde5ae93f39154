#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_property_descriptor properties[] = {
      {.utf8name = "\xc3\xa9\xf0\x9f\x98\x80", .value = arguments[1]},
      {.name = arguments[1], .value = arguments[1]},
  };
  napi_define_properties(env, arguments[0], 2, properties);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
