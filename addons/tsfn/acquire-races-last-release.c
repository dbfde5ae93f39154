#include "conformance.h"

static napi_threadsafe_function tsfn;
static thread releaser, acquirer;
static gate start;

static void release_last(void *unused) {
  (void)unused;
  gate_wait(&start, 1);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void acquire_and_use(void *unused) {
  (void)unused;
  gate_wait(&start, 1);
  if (napi_acquire_threadsafe_function(tsfn) == napi_ok) {
    napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  }
}

static napi_value race(napi_env env, napi_callback_info info) {
  (void)info;
  static const gate fresh = GATE_INIT;
  start = fresh;
  tsfn = tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  thread_start(&releaser, "releaser", release_last, NULL);
  thread_start(&acquirer, "acquirer", acquire_and_use, NULL);
  gate_open(&start);
  /* Functions are destroyed on this thread's event loop, which does not turn before both are gone:
   * neither touches freed memory. */
  thread_join(&releaser);
  thread_join(&acquirer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(race))
