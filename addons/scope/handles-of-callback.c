#include "conformance-all.h"

enum { COUNT = 50 };

/* Objects that nothing else holds, a collection in between, and what they hold then. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value objects[COUNT], number, collect = first_argument(env, info), list;
  for (uint32_t i = 0; i < COUNT; i++) {
    MUST(napi_create_object(env, &objects[i]));
    MUST(napi_create_uint32(env, i, &number));
    MUST(napi_set_named_property(env, objects[i], "number", number));
  }
  MUST(napi_call_function(env, collect, collect, 0, NULL, NULL));
  MUST(napi_create_array(env, &list));
  for (uint32_t i = 0; i < COUNT; i++)
    MUST(napi_set_element(env, list, i, objects[i]));
  return list;
}

CONFORMANCE_ADDON(EXPORT(run))
