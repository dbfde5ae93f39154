#include "conformance-all.h"

static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value self;
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  return self;
}

static napi_value first(napi_env env, napi_callback_info info) {
  (void)info;
  return new_text(env, "first");
}

static napi_value second(napi_env env, napi_callback_info info) {
  (void)info;
  return new_text(env, "second");
}

static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_property_descriptor members[] = {
      {"twice", NULL, first, NULL, NULL, NULL, napi_default, ITEM(1)},
      {"twice", NULL, second, NULL, NULL, NULL, napi_default, ITEM(2)}};
  (void)info;
  napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, construct, NULL, 2, members, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
