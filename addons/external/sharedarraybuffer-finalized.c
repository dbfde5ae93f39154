#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static char memory[20][8];

static void finalize(void *data, void *hint) {
  (void)data, (void)hint;
}

static napi_value create(napi_env env, napi_callback_info info) {
  static int created = 0;
  (void)info;
  napi_value value = NULL;
  created++;
  node_api_create_external_sharedarraybuffer(env, memory[created - 1], sizeof memory[0], finalize,
                                             ITEM(100 + created), &value);
  return value;
}

CONFORMANCE_ADDON(EXPORT(create))
