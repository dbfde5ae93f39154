#include "conformance.h"

static thread aborter, caller;

static void abort_function(void *tsfn) {
  MUST(napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_abort));
}

static void call(void *tsfn) {
  napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(2), napi_tsfn_nonblocking);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 2, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  /* It is still queued in the end, and the queue is emptied before the function is destroyed: it is
   * there for sure. */
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  thread_start(&aborter, "aborter", abort_function, tsfn);
  thread_join(&aborter);
  thread_start(&caller, "caller", call, tsfn);
  thread_join(&caller);
  /* Both holds were those threads'. */
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
