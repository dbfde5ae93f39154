#include "conformance.h"

static thread holder;

static void abort_own(void *tsfn) {
  MUST(napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_abort));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  void *context;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 2, .context = ITEM(8), .call_js = ignore_item);
  thread_start(&holder, "holder", abort_own, tsfn);
  thread_join(&holder);
  /* This thread still holds it, and has not been told. */
  napi_get_threadsafe_function_context(tsfn, &context);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
