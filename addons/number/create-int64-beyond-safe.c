#include "conformance-all.h"

static const int64_t values[] = {9007199254740993, -9007199254740993, 9007199254740995, INT64_MAX,
                                 INT64_MIN};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_int64(env, values[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
