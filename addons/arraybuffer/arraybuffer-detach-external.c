#include "conformance-all.h"

static char memory[8];

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  bool detached = false;
  (void)info;
  napi_create_external_arraybuffer(env, memory, sizeof memory, ignore_finalize, ITEM(11), &result);
  if (result == NULL)
    return NULL;
  napi_detach_arraybuffer(env, result);
  napi_is_detached_arraybuffer(env, result, &detached);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
