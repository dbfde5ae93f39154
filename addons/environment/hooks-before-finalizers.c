#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

static void async_hook(napi_async_cleanup_hook_handle handle, void *argument) {
  (void)argument;
  napi_remove_async_cleanup_hook(handle);
}

/* Hooks are registered before and after each kind of finalizer, which no order of registration
 * brings in front of them. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), external;
  napi_async_cleanup_hook_handle handle;
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(1)));
  MUST(napi_set_instance_data(env, ITEM(11), ignore_finalize, NULL));
  MUST(napi_wrap(env, object, ITEM(12), ignore_finalize, NULL, NULL));
  MUST(napi_create_external(env, ITEM(13), ignore_finalize, NULL, &external));
  MUST(napi_set_named_property(env, object, "external", external));
  MUST(napi_add_async_cleanup_hook(env, async_hook, ITEM(2), &handle));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
