#include "conformance-all.h"

static napi_value callback(napi_env env, napi_callback_info info) {
  napi_value self;
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  return self;
}

/* The names of a method and of a static value come from JavaScript. */
static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result = NULL, names[3];
  get_arguments(env, info, names, 3);
  napi_property_descriptor members[] = {
      {NULL, names[0], callback, NULL, NULL, NULL, napi_default, ITEM(1)},
      {NULL, names[1], NULL, NULL, NULL, names[2], napi_static, NULL}};
  napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, callback, NULL, 2, members, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
