#include "conformance-all.h"

static void hook(napi_async_cleanup_hook_handle handle, void *argument) {
  (void)argument;
  napi_remove_async_cleanup_hook(handle);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_cleanup_hook_handle first, second;
  napi_add_async_cleanup_hook(env, hook, ITEM(1), &first);
  napi_add_async_cleanup_hook(env, hook, ITEM(1), &second);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
