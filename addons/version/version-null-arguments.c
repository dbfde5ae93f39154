#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_get_version(env, NULL);
  napi_get_node_version(env, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
