#include "conformance.h"

static napi_async_cleanup_hook_handle begun = NULL;

static void release(napi_async_cleanup_hook_handle handle, void *tsfn) {
  note("the hook runs");
  begun = handle;
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static void complete_hook(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  if (begun == NULL) {
    note("finalized before the hook");
    return;
  }
  napi_async_cleanup_hook_handle handle = begun;
  begun = NULL; /* it must be passed once, also where the finalizer runs twice */
  napi_remove_async_cleanup_hook(handle);
  note("the hook is complete");
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = complete_hook, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_add_async_cleanup_hook(env, release, tsfn, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
