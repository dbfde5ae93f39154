#include "conformance-all.h"

/* Gives back the release name. */
static napi_value run(napi_env env, napi_callback_info info) {
  const napi_node_version *version = NULL;
  (void)info;
  napi_get_node_version(env, &version);
  return version != NULL && version->release != NULL ? new_text(env, version->release) : NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
