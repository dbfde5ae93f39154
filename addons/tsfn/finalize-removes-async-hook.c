#include "conformance.h"

static void hook(napi_async_cleanup_hook_handle handle, void *data) {
  (void)data;
  note("the hook runs");
  napi_remove_async_cleanup_hook(handle);
}

static void remove_hook(napi_env env, void *data, void *hint) {
  (void)env, (void)hint;
  note_status("hook removed", napi_remove_async_cleanup_hook((napi_async_cleanup_hook_handle)data));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_cleanup_hook_handle handle;
  MUST(napi_add_async_cleanup_hook(env, hook, NULL, &handle));
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize_data = handle, .finalize = remove_hook, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
