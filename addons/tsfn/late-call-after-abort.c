#include "conformance.h"

#ifndef USE
#define USE(tsfn) napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking)
#endif

static thread holder;
static gate proceed = GATE_INIT;

static void use_late(void *tsfn) {
  gate_wait(&proceed, 1);
  USE(tsfn);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2, .context = ITEM(7),
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  /* Whether and when the function is destroyed is another rule: this one is over with the thread.
   */
  MUST(napi_unref_threadsafe_function(env, tsfn));
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&holder, "holder", use_late, tsfn);
  join_later(env, &holder, 1);
  return NULL;
}

static napi_value go_on(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  gate_open(&proceed);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(go_on))
