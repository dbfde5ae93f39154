#include "conformance-all.h"

/* Nobody tells when it is free, so each has its own, for good. */
static char memory[11][9] = {"01234567"};

static napi_value create(napi_env env, napi_callback_info info) {
  static int created = 0;
  napi_value result = NULL;
  (void)info;
  node_api_create_external_sharedarraybuffer(env, memory[created++], 8, NULL, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
