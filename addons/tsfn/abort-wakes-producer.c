#include "conformance.h"

static thread producer;

static void call_blocking(void *tsfn) {
  napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(2), napi_tsfn_blocking);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .max_queue_size = 1, .initial_thread_count = 2, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  thread_start(&producer, "producer", call_blocking, tsfn);
  thread_settle(&producer);

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  join_later(env, &producer, 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
