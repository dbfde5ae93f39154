#include "conformance-all.h"

static napi_value fail(napi_env env, napi_callback_info info) {
  double f64 = -77;
  napi_get_value_double(env, first_argument(env, info), &f64);
  return NULL;
}

static napi_value ask(napi_env env, napi_callback_info info) {
  const napi_extended_error_info *error = NULL;
  (void)info;
  napi_get_last_error_info(env, &error);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(fail), EXPORT(ask))
