#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

static void async_hook(napi_async_cleanup_hook_handle handle, void *argument) {
  (void)argument;
  napi_remove_async_cleanup_hook(handle);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_cleanup_hook_handle second, fourth;
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(1)));
  MUST(napi_add_async_cleanup_hook(env, async_hook, ITEM(2), &second));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(3)));
  MUST(napi_add_async_cleanup_hook(env, async_hook, ITEM(4), &fourth));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
