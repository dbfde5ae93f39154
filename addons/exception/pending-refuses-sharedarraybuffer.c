#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static void table(napi_env env, const napi_value *given) {
  napi_value result = NULL;
  void *data = NULL;
  (void)given;
  node_api_create_sharedarraybuffer(env, 8, &data, &result);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
