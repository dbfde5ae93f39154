#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  int64_t i64 = 77;
  uint64_t u64 = 77;
  napi_get_value_bigint_int64(env, value, &i64, NULL);
  napi_get_value_bigint_uint64(env, value, &u64, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
