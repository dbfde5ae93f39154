#include "conformance-all.h"

static const uint32_t values[] = {0, 1, 2147483647, 2147483648, UINT32_MAX};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_uint32(env, values[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
