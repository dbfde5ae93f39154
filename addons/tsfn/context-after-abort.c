#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  void *context;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 2, .context = ITEM(8), .call_js = ignore_item);
  MUST(napi_release_threadsafe_function(tsfn, napi_tsfn_abort));
  /* The event loop has not turned yet, so the function is still there. */
  napi_get_threadsafe_function_context(tsfn, &context);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
