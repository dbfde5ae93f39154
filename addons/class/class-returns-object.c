#include "conformance-all.h"

/* Returns its first argument, and NULL where there is none. */
static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value argument;
  size_t count = 1;
  MUST(napi_get_cb_info(env, info, &count, &argument, NULL, NULL));
  return count == 0 ? NULL : argument;
}

static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result;
  (void)info;
  MUST(napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, construct, NULL, 0, NULL, &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
