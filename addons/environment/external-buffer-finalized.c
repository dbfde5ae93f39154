#include "conformance-all.h"

static char memory[8];

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value buffer = NULL;
  napi_create_external_buffer(env, sizeof memory, memory, ignore_finalize, ITEM(11), &buffer);
  return buffer;
}

CONFORMANCE_ADDON(EXPORT(run))
