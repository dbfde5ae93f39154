#include "conformance.h"

static thread producer;

static void call_blocking(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void join_producer(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  thread_join(&producer);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .max_queue_size = 1, .initial_thread_count = 2,
                                              .finalize = join_producer, .call_js = ignore_item);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));

  thread_start(&producer, "producer", call_blocking, tsfn);
  thread_settle(&producer);
  /* Items leave the queue on the event loop alone, and this thread has not gone back to it so far.
   */
  note("the queue is still full");

  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
