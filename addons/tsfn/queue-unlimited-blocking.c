#include "conformance.h"

static thread producer;

static void call_blocking(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  for (int i = 1; i <= 200; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

/* The event loop does not turn before the thread is gone: a call that waited for it would wait for
 * ever. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .max_queue_size = 0, .call_js = ignore_item);
  thread_start(&producer, "producer", call_blocking, tsfn);
  thread_join(&producer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
