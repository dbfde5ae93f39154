#include "conformance.h"

static thread producer;
static gate stop;

static void call_at_the_end(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  gate_wait(&stop, 1);
  if (napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_blocking) == napi_ok)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void join_producer(void *data) {
  (void)data;
  gate_open(&stop);
  thread_join(&producer);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const gate fresh = GATE_INIT;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  stop = fresh;
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_add_env_cleanup_hook(env, join_producer, NULL));
  thread_start(&producer, "producer", call_at_the_end, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
