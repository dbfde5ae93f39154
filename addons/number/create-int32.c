#include "conformance-all.h"

static const int32_t values[] = {0, 1, -1, INT32_MAX, INT32_MIN};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_int32(env, values[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
