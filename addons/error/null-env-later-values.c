#include "conformance-all.h"

/* What came with Node-API 5 to 7. */
static void table(napi_env env, const napi_value *given) {
  napi_value bigint = given[0], date = given[1], arraybuffer = given[2], result = NULL;
  int64_t i64 = -77;
  uint64_t u64 = 77, word = 77;
  int sign = 77;
  size_t count = 1;
  bool answer = false;
  napi_create_bigint_int64(env, 1, &result);
  napi_create_bigint_uint64(env, 1, &result);
  napi_get_value_bigint_int64(env, bigint, &i64, &answer);
  napi_get_value_bigint_uint64(env, bigint, &u64, &answer);
  napi_get_value_bigint_words(env, bigint, &sign, &count, &word);
  napi_is_date(env, date, &answer);
  napi_is_detached_arraybuffer(env, arraybuffer, &answer);
  napi_detach_arraybuffer(env, arraybuffer);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
