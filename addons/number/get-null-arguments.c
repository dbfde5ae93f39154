#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value number;
  int32_t i32 = -77;
  uint32_t u32 = 77;
  int64_t i64 = -77;
  double f64 = -77;
  MUST(napi_create_int32(env, 1, &number));
  napi_get_value_int32(env, NULL, &i32);
  napi_get_value_int32(env, number, NULL);
  napi_get_value_uint32(env, NULL, &u32);
  napi_get_value_uint32(env, number, NULL);
  napi_get_value_int64(env, NULL, &i64);
  napi_get_value_int64(env, number, NULL);
  napi_get_value_double(env, NULL, &f64);
  napi_get_value_double(env, number, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
