#include "conformance.h"

#ifndef CAPACITY
#define CAPACITY 1
#endif
enum { PRODUCERS = 8 };
static thread producers[PRODUCERS];

static napi_threadsafe_function tsfn;

static void call_blocking(void *item) {
  napi_call_threadsafe_function(tsfn, item, napi_tsfn_blocking);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .max_queue_size = CAPACITY, .initial_thread_count = 1 + PRODUCERS,
                     .call_js = ignore_item);
  /* Nobody releases it: this rule is over when the threads are. */
  MUST(napi_unref_threadsafe_function(env, tsfn));
  for (int i = 1; i <= CAPACITY; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));

  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], "producer", call_blocking, ITEM(100 + i));
  for (int i = 0; i < PRODUCERS; i++)
    thread_settle(&producers[i]);
  join_later(env, producers, PRODUCERS);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
