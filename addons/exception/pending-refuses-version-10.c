#define NAPI_VERSION 10
#include "conformance-all.h"

static void table(napi_env env, const napi_value *given) {
  napi_value result = NULL;
  node_api_create_buffer_from_arraybuffer(env, given[0], 0, 8, &result);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
