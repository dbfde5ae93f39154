#include "conformance-all.h"

static const size_t lengths[] = {2147483648u, 4294967295u};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_array_with_length(env, lengths[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
