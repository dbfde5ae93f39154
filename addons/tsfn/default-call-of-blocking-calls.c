#include "conformance.h"

static thread producer;

static void produce(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  for (int i = 1; i <= 3; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .max_queue_size = 1);
  thread_start(&producer, "producer", produce, tsfn);
  join_later(env, &producer, 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
