#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  const napi_node_version *version = NULL;
  (void)info;
  napi_get_node_version(env, &version);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
