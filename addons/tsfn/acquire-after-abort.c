#include "conformance.h"

static thread newcomer, holder;

static void acquire_once(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  if (napi_acquire_threadsafe_function(tsfn) == napi_ok)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release); /* or it would never end */
}

static void release_own(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 2, .call_js = ignore_item);

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&newcomer, "newcomer", acquire_once, tsfn);
  thread_join(&newcomer);
  /* The second hold is another thread's until now: the function is there all the while. */
  thread_start(&holder, "holder", release_own, tsfn);
  thread_join(&holder);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
