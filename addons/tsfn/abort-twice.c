#include "conformance.h"

static thread second;

static void abort_again(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_abort);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&second, "second", abort_again, tsfn);
  thread_join(&second);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
