#include "conformance.h"

static thread holder;

static void release_own(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static void abort_and_release(napi_env env, int items) {
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  for (int i = 1; i <= items; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&holder, "holder", release_own, tsfn);
  thread_join(&holder);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  abort_and_release(env, 0);
  abort_and_release(env, 3);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
