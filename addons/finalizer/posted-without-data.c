#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  node_api_post_finalizer(env, ignore_finalize, NULL, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
