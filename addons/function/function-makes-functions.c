#include "conformance-all.h"

static napi_value inner(napi_env env, napi_callback_info info) {
  (void)info;
  return new_text(env, "inner");
}

/* A function that is made in each call, and set in an object. */
static napi_value make(napi_env env, napi_callback_info info) {
  napi_value function = NULL, object;
  napi_create_function(env, "inner", NAPI_AUTO_LENGTH, inner, NULL, &function);
  MUST(napi_create_object(env, &object));
  MUST(napi_set_named_property(env, object, "inner", function));
  MUST(napi_set_named_property(env, object, "message", first_argument(env, info)));
  return object;
}

CONFORMANCE_ADDON(EXPORT(make))
