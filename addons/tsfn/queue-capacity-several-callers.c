#include "conformance.h"

enum { FUNCTIONS = 20, CAPACITY = 5, PRODUCERS = 4, ITEMS = 4 };
static thread producers[PRODUCERS];
static gate ready, begun;

static void call_at_once(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  gate_open(&ready);
  gate_wait(&begun, 1);
  for (int i = 1; i <= ITEMS; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

/* The event loop does not turn before all threads are gone: nothing leaves a queue. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const gate fresh = GATE_INIT;
  for (int round = 0; round < FUNCTIONS; round++) {
    napi_threadsafe_function tsfn = tsfn_create(
        env, .max_queue_size = CAPACITY, .initial_thread_count = PRODUCERS, .call_js = ignore_item);
    ready = fresh;
    begun = fresh;
    for (int i = 0; i < PRODUCERS; i++)
      thread_start(&producers[i], "producer", call_at_once, tsfn);
    gate_wait(&ready, PRODUCERS);
    gate_open(&begun);
    for (int i = 0; i < PRODUCERS; i++)
      thread_join(&producers[i]);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
