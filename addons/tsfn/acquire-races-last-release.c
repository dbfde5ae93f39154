/* Writing a trace between the calls would keep them apart: they go past it, and are noted later. */
#define SEAM_ITSELF
#include "conformance.h"

static napi_threadsafe_function tsfn;
static thread releaser, acquirer;
static gate begun;
static mutex lock = MUTEX_INIT;
static bool released; /* under the lock */
static int refused;   /* calls that were refused although their thread held the function */
static napi_status last_acquire;

static bool is_released(void) {
  mutex_lock(&lock);
  bool is = released;
  mutex_unlock(&lock);
  return is;
}

static void release_last(void *unused) {
  (void)unused;
  gate_wait(&begun, 1);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  mutex_lock(&lock);
  released = true;
  mutex_unlock(&lock);
}

/* The one item that is queued already fills the queue, so that each call is to return
 * napi_queue_full. */
static void acquire_again_and_again(void *unused) {
  (void)unused;
  gate_open(&begun);
  while (!is_released()) {
    last_acquire = napi_acquire_threadsafe_function(tsfn);
    if (last_acquire != napi_ok)
      return;
    if (napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_nonblocking) != napi_queue_full) {
      refused++; /* a call that returns napi_closing has used up the hold */
      return;
    }
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  }
}

static void note_item(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)js_callback, (void)item;
  note_value(env != NULL ? "item" : "item without env", ITEM_NUMBER(context));
}

static void note_finalize(napi_env env, void *data, void *hint) {
  (void)env, (void)data;
  note_value("finalize", ITEM_NUMBER(hint));
}

static napi_value race(napi_env env, napi_callback_info info) {
  static const gate fresh = GATE_INIT;
  static int round = 0;
  napi_value name, func = first_argument(env, info);
  begun = fresh;
  released = false;
  refused = 0;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));
  MUST(napi_create_threadsafe_function(env, func, NULL, name, 1, 1, NULL, note_finalize,
                                       ITEM(++round), note_item, &tsfn));
  /* The queue is emptied before a function is destroyed, and the event loop does not turn before
   * both threads are gone: neither touches freed memory. */
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  thread_start(&releaser, "releaser", release_last, NULL);
  thread_start(&acquirer, "acquirer", acquire_again_and_again, NULL);
  thread_join(&releaser);
  thread_join(&acquirer);
  note_status("acquire", last_acquire);
  note_value("refused", refused);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(race))
