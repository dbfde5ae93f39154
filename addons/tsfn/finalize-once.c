#include "conformance.h"

static thread holder;

static void release_own(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  thread_start(&holder, "holder", release_own, tsfn);
  thread_join(&holder);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
