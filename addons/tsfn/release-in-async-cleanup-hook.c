#include "conformance.h"

static void release(napi_async_cleanup_hook_handle handle, void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
  napi_remove_async_cleanup_hook(handle); /* it has nothing to wait for */
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_add_async_cleanup_hook(env, release, tsfn, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
