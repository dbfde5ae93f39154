#include "conformance-all.h"

static char memory[8];

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  napi_create_external_buffer(env, 0, memory, ignore_finalize, ITEM(101), &value);
  return value;
}

CONFORMANCE_ADDON(EXPORT(run))
