#include "conformance.h"

#ifndef PRODUCERS
#define PRODUCERS 1
#endif
static thread producers[PRODUCERS];
static mutex lock = MUTEX_INIT;
static int gone = 0;

static void call_blocking(void *tsfn) {
  napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(2), napi_tsfn_blocking);
  mutex_lock(&lock);
  gone++;
  mutex_unlock(&lock);
}

static bool have_all_gone(void) {
  mutex_lock(&lock);
  bool all = gone == PRODUCERS;
  mutex_unlock(&lock);
  return all;
}

/* Some releases free the function next, also under a producer that is about to leave it. That is
 * another rule, so it is kept until they have left, or must be taken to sleep for ever. */
static void let_producers_leave(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  for (int tries = 0; tries < 500 && !have_all_gone(); tries++)
    pause_ms(4);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .max_queue_size = 1, .initial_thread_count = 1 + PRODUCERS,
                  .finalize = let_producers_leave, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], "producer", call_blocking, tsfn);
  for (int i = 0; i < PRODUCERS; i++)
    thread_settle(&producers[i]);
  return NULL;
}

/* Called in the main thread, when the environment of the function is gone. */
static napi_value join(napi_env env, napi_callback_info info) {
  (void)info;
  join_later(env, producers, PRODUCERS);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(join))
