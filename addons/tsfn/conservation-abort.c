#include "conformance.h"

static void count_item(napi_env env, napi_value js_callback, void *context, void *item);
static napi_value abort_at_ninth(napi_env env, napi_callback_info info);

#define CALL_JS count_item
#define ENDS EXPORT(abort_at_ninth)
#include "conservation-release.c"

/* The abort comes while the ninth item is delivered, so that it finds others in the queues. */
static gate ninth = GATE_INIT, aborting = GATE_INIT;

static void count_item(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context, (void)item;
  static int delivered = 0;
  if (++delivered == 9) {
    gate_open(&ninth);
    gate_wait(&aborting, 1);
    pause_ms(20); /* time for the aborts; they may as well wait until call_js is over */
  }
}

static void abort_functions(void *unused) {
  (void)unused;
  gate_wait(&ninth, 1);
  gate_open(&aborting);
  for (int i = 0; i < FUNCTIONS; i++)
    napi_release_threadsafe_function(functions[i], napi_tsfn_abort);
}

static napi_value abort_at_ninth(napi_env env, napi_callback_info info) {
  (void)info;
  static thread aborter;
  for (int i = 0; i < FUNCTIONS; i++)
    MUST(napi_unref_threadsafe_function(env, functions[i]));
  join_later(env, producers, FUNCTIONS * PRODUCERS);
  thread_start(&aborter, "aborter", abort_functions, NULL);
  return NULL;
}
