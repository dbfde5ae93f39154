#include "conformance.h"

static thread holder;
static gate proceed = GATE_INIT;

static void release_late(void *tsfn) {
  gate_wait(&proceed, 1);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&holder, "holder", release_late, tsfn);
  join_later(env, &holder, 1);
  return NULL;
}

static napi_value go_on(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  gate_open(&proceed);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(go_on))
