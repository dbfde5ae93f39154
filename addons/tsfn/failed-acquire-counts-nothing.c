#include "conformance.h"

static thread newcomer, holder;

static void acquire_thrice(void *tsfn) {
  for (int i = 0; i < 3; i++)
    napi_acquire_threadsafe_function((napi_threadsafe_function)tsfn);
}

static void release_own(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2,
                                              .finalize = ignore_finalize, .call_js = ignore_item);

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&newcomer, "newcomer", acquire_thrice, tsfn);
  thread_join(&newcomer);
  /* Had an acquire used up the second hold, this release would find none. Had one added a hold, a
   * runtime that waits for the last holder would wait for ever. */
  thread_start(&holder, "holder", release_own, tsfn);
  thread_join(&holder);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
