#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static void finalize(void *data, void *hint) {
  (void)data, (void)hint;
}

static void table(napi_env env, const napi_value *given) {
  static unsigned char memory[8];
  napi_value result = NULL;
  (void)given;
  node_api_create_external_sharedarraybuffer(env, memory, 8, finalize, ITEM(1), &result);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
