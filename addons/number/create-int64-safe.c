#include "conformance-all.h"

static const int64_t values[] = {
    0, -1, 2147483648, -2147483649, 4294967296, 9007199254740991, -9007199254740991};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_int64(env, values[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
