#include "conformance-all.h"

static napi_value callback(napi_env env, napi_callback_info info) {
  napi_value self;
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  return self;
}

/* The name of a method comes from JavaScript. */
static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_property_descriptor member = {
      NULL, first_argument(env, info), callback, NULL, NULL, NULL, napi_default, ITEM(1)};
  napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, callback, NULL, 1, &member, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(define))
