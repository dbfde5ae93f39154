#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static void finalize(void *data, void *hint) {
  (void)data, (void)hint;
}

static napi_value run(napi_env env, napi_callback_info info) {
  static unsigned char memory[8];
  napi_value result = NULL;
  (void)env, (void)info;
  node_api_create_external_sharedarraybuffer(NULL, memory, 8, finalize, ITEM(1), &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
