#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  uint32_t version = 77;
  napi_get_version(env, &version);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
