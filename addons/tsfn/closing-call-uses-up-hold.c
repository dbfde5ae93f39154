#include "conformance.h"

static thread caller, releaser;

static void call_once(void *tsfn) {
  napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(1), napi_tsfn_nonblocking);
}

static void release_own(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 3,
                                              .finalize = ignore_finalize, .call_js = ignore_item);

  /* Three threads hold it, and each ends its hold: by the abort, by a call that finds the function
   * closing, by a release. The event loop does not turn before all have. */
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&caller, "caller", call_once, tsfn);
  thread_join(&caller);
  thread_start(&releaser, "releaser", release_own, tsfn);
  thread_join(&releaser);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
