#include "conformance.h"

static thread producer;
static gate aborted = GATE_INIT;

static void call_until_closing(void *tsfn) {
  gate_wait(&aborted, 1);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_blocking);
}

static void join_producer(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  thread_join(&producer);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2,
                                              .finalize = join_producer, .call_js = ignore_item);
  thread_start(&producer, "producer", call_until_closing, tsfn);
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  gate_open(&aborted);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
