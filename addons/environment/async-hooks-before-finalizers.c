#include "conformance-all.h"

static void hook(napi_async_cleanup_hook_handle handle, void *argument) {
  (void)argument;
  napi_remove_async_cleanup_hook(handle);
}

/* The hook is registered before each finalizer, so that no order of registration brings it in front
 * of them. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_cleanup_hook_handle handle;
  MUST(napi_add_async_cleanup_hook(env, hook, ITEM(1), &handle));
  MUST(napi_set_instance_data(env, ITEM(11), ignore_finalize, NULL));
  MUST(napi_wrap(env, first_argument(env, info), ITEM(12), ignore_finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
