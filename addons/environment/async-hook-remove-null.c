#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_remove_async_cleanup_hook(NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
