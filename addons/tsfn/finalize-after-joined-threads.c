#include "conformance.h"

static thread producer;

static void call_and_release(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void join_producer(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  thread_join(&producer);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = join_producer, .call_js = ignore_item);
  thread_start(&producer, "producer", call_and_release, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
