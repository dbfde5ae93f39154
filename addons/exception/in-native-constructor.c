#include "conformance-all.h"

static napi_value construct(napi_env env, napi_callback_info info) {
  napi_throw(env, first_argument(env, info));
  return NULL;
}

static napi_value get_or_set(napi_env env, napi_callback_info info) {
  (void)info;
  napi_throw_error(env, NULL, "thrown by accessor");
  return NULL;
}

/* A class whose constructor, getter and setter throw. */
static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_property_descriptor accessor = {.utf8name = "throwing",
                                       .getter = get_or_set,
                                       .setter = get_or_set,
                                       .attributes = napi_static,
                                       .data = ITEM(2)};
  (void)info;
  napi_define_class(env, "Throws", NAPI_AUTO_LENGTH, construct, ITEM(1), 1, &accessor, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
