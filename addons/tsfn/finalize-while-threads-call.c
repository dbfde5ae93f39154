#include "conformance.h"

enum { PRODUCERS = 4 };
static thread producers[PRODUCERS];
static gate ending = GATE_INIT;

static bool environment_ends(void) {
  mutex_lock(&ending.lock);
  bool ends = ending.openings > 0;
  mutex_unlock(&ending.lock);
  return ends;
}

/* The last call of each thread comes once the hook has begun, so that all of them call while the
 * environment ends. */
static void call_to_the_end(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  for (bool ends = false; !ends;) {
    ends = environment_ends();
    if (napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking) != napi_ok)
      return; /* napi_closing has taken this thread's hold */
    pause_ms(1);
  }
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void join_producers(void *data) {
  (void)data;
  gate_open(&ending);
  for (int i = 0; i < PRODUCERS; i++)
    thread_join(&producers[i]);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = PRODUCERS,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_add_env_cleanup_hook(env, join_producers, NULL));
  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], "producer", call_to_the_end, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
