#include "conformance-all.h"

enum { HANDLES = 100 };

/* Calls its first argument, and has the objects that it made before afterwards. */
static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value self, function, objects[HANDLES], number;
  size_t count = 1;
  MUST(napi_get_cb_info(env, info, &count, &function, &self, NULL));
  for (int i = 0; i < HANDLES; i++) {
    MUST(napi_create_object(env, &objects[i]));
    MUST(napi_create_int32(env, i, &number));
    MUST(napi_set_named_property(env, objects[i], "number", number));
  }
  MUST(napi_call_function(env, self, function, 0, NULL, NULL));
  for (int i = 0; i < HANDLES; i++)
    MUST(napi_set_element(env, self, (uint32_t)i, objects[i]));
  return self;
}

static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result;
  (void)info;
  MUST(napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, construct, NULL, 0, NULL, &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
