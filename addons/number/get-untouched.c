#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  int32_t i32 = -77;
  uint32_t u32 = 77;
  int64_t i64 = -77;
  double f64 = -77;
  napi_get_value_int32(env, value, &i32);
  napi_get_value_uint32(env, value, &u32);
  napi_get_value_int64(env, value, &i64);
  napi_get_value_double(env, value, &f64);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
