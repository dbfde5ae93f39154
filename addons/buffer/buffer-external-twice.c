#include "conformance-all.h"

static char memory[8] = "12345678";

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_external_buffer(env, sizeof memory, memory, NULL, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
