#include "conformance-all.h"

static const uint64_t values[] = {0, 1, 9223372036854775808u, UINT64_MAX};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_bigint_uint64(env, values[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
