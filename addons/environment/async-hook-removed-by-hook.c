#include "conformance-all.h"

static napi_async_cleanup_hook_handle first, second;

static void async_hook(napi_async_cleanup_hook_handle handle, void *argument) {
  (void)argument;
  napi_remove_async_cleanup_hook(handle);
}

static void hook(void *argument) {
  (void)argument;
  napi_remove_async_cleanup_hook(second);
}

/* The hook was added last, so that it runs first. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_add_async_cleanup_hook(env, async_hook, ITEM(1), &first));
  MUST(napi_add_async_cleanup_hook(env, async_hook, ITEM(2), &second));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(3)));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
