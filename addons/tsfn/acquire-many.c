#include "conformance.h"

#ifndef CREATED_WITH
#define CREATED_WITH 1
#endif

enum { HOLDS = 1000 };

static void release_own(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = CREATED_WITH,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  for (int i = CREATED_WITH; i < HOLDS; i++)
    napi_acquire_threadsafe_function(tsfn);
  /* A thread releases once, as it must not use the function after that. */
  for (int i = 1; i <= HOLDS; i++) {
    thread holder;
    thread_start(&holder, "holder", release_own, tsfn);
    thread_join(&holder);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
