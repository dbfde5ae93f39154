#include "conformance.h"

static thread producer;
static gate released = GATE_INIT;

static void call_and_release(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  gate_wait(&released, 1);
  for (int i = 1; i <= 50; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .max_queue_size = 2, .initial_thread_count = 2, .call_js = ignore_item);
  thread_start(&producer, "producer", call_and_release, tsfn);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  gate_open(&released);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
