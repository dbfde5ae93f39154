#include "conformance-all.h"

static const int64_t values[] = {0, -1, INT64_MAX, INT64_MIN, 9007199254740993};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_bigint_int64(env, values[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
