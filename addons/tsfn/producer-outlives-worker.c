#include "conformance.h"

static thread producer;

/* The pauses grow, so that a producer that is never told leaves no endless trace. */
static void call_until_closing(void *tsfn) {
  for (int item = 4;
       napi_call_threadsafe_function(tsfn, ITEM(item), napi_tsfn_nonblocking) == napi_ok; item++)
    pause_ms(item < 100 ? 1 : 50);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  for (int i = 1; i <= 3; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  thread_start(&producer, "producer", call_until_closing, tsfn);
  gate_wait(&producer.started, 1);
  return NULL;
}

static napi_value join(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  thread_join(&producer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(join))
