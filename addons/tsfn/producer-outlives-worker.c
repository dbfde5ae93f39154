#include "conformance.h"

static thread producer;

static mutex lock = MUTEX_INIT;
static bool worker_gone = false;

static bool is_worker_gone(void) {
  mutex_lock(&lock);
  bool gone = worker_gone;
  mutex_unlock(&lock);
  return gone;
}

static void set_worker_gone(bool gone) {
  mutex_lock(&lock);
  worker_gone = gone;
  mutex_unlock(&lock);
}

/* It makes one call after the worker has gone for sure, so that a producer that is never told ends
 * too. The pauses grow, which keeps the trace of a slow end short. */
static void call_until_closing(void *tsfn) {
  bool last = false;
  for (int item = 4; !last; item++) {
    last = is_worker_gone();
    if (napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(item),
                                      napi_tsfn_nonblocking) != napi_ok)
      return;
    pause_ms(item < 100 ? 1 : 20);
  }
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  set_worker_gone(false);
  /* No finalizer: after one no thread may use the function, and the end of the worker calls it. */
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 2, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  for (int i = 1; i <= 3; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  thread_start(&producer, "producer", call_until_closing, tsfn);
  gate_wait(&producer.started, 1);
  return NULL;
}

static napi_value join(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  set_worker_gone(true);
  thread_join(&producer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(join))
