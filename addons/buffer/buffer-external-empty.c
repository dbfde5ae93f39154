#include "conformance-all.h"

static char memory[8];

static napi_value some(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_external_buffer(env, 0, memory, NULL, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(some))
