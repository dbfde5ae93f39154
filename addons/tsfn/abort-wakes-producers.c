#include "conformance.h"

#ifndef CAPACITY
#define CAPACITY 1
#endif
enum { PRODUCERS = 3 };
static thread producers[PRODUCERS];

static void call_blocking(void *tsfn) {
  napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(100), napi_tsfn_blocking);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const char *const names[PRODUCERS] = {"producer-1", "producer-2", "producer-3"};
  napi_threadsafe_function tsfn =
      tsfn_create(env, .max_queue_size = CAPACITY, .initial_thread_count = 1 + PRODUCERS,
                  .call_js = ignore_item);
  /* Whether the four ends destroy the function is another rule: this one is over when the threads
   * are. */
  MUST(napi_unref_threadsafe_function(env, tsfn));
  for (int i = 1; i <= CAPACITY; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));

  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], names[i], call_blocking, tsfn);
  for (int i = 0; i < PRODUCERS; i++)
    thread_settle(&producers[i]);

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  join_later(env, producers, PRODUCERS);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
