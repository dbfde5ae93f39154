#include "conformance.h"

enum { ROUNDS = 50 };
static thread producers[ROUNDS];
static int rounds = 0;

static void call_and_release(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value race(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 2,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  thread *producer = &producers[rounds++];
  thread_start(producer, "producer", call_and_release, tsfn);
  gate_wait(&producer->started, 1);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  if (rounds == ROUNDS)
    join_later(env, producers, ROUNDS);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(race))
