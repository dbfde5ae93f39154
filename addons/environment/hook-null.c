#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_cleanup_hook_handle handle = NULL;
  napi_add_env_cleanup_hook(env, NULL, ITEM(1));
  napi_remove_env_cleanup_hook(env, NULL, ITEM(1));
  napi_add_async_cleanup_hook(env, NULL, ITEM(1), &handle);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
