#include "conformance.h"

static thread producer;

static void call_without_waiting(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  for (int i = 4; i <= 200; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void join_producer(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  thread_join(&producer);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .max_queue_size = 2, .finalize = join_producer, .call_js = ignore_item);
  for (int i = 1; i <= 3;
       i++) /* one more than there is room for, so that one is refused for sure */
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking);
  thread_start(&producer, "producer", call_without_waiting, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
