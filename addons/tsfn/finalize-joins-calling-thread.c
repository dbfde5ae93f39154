#include "conformance.h"

static thread producer;

static void call_until_closing(void *tsfn) {
  while (napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(1),
                                       napi_tsfn_nonblocking) == napi_ok)
    pause_ms(5);
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
  gate_wait(&producer.started, 1);
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
