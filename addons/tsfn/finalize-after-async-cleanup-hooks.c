#include "conformance.h"

static void hook(napi_async_cleanup_hook_handle handle, void *name) {
  note((const char *)name);
  napi_remove_async_cleanup_hook(handle); /* it has nothing to wait for */
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static char before[] = "hook of before", after[] = "hook of after";
  MUST(napi_add_async_cleanup_hook(env, hook, before, NULL));
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_add_async_cleanup_hook(env, hook, after, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
