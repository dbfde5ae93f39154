#include "conformance-all.h"

static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value self;
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  napi_throw_range_error(env, "ON_PURPOSE", "thrown on purpose");
  return self;
}

static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result;
  (void)info;
  MUST(napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, construct, NULL, 0, NULL, &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
