/* Writing a trace between the calls would keep them apart: they go past it, and are noted later. */
#define SEAM_ITSELF
#include "conformance.h"

enum { ACQUIRERS = 6 };
typedef struct {
  thread self;
  napi_status acquired;
  bool refused; /* its call, although it held the function */
} acquirer;

static napi_threadsafe_function tsfn;
static acquirer acquirers[ACQUIRERS];
static thread releaser;
static gate ready, begun;

static void release_last(void *unused) {
  (void)unused;
  gate_open(&ready);
  gate_wait(&begun, 1);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

/* Once each, as a thread that has released must not come back. The one item that is queued already
 * fills the queue, so that each call is to return napi_queue_full. */
static void acquire_once(void *argument) {
  acquirer *a = argument;
  gate_open(&ready);
  gate_wait(&begun, 1);
  a->acquired = napi_acquire_threadsafe_function(tsfn);
  if (a->acquired != napi_ok)
    return;
  a->refused =
      napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_nonblocking) != napi_queue_full;
  if (!a->refused) /* a call that returns napi_closing has used up the hold */
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
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
  ready = fresh;
  begun = fresh;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));
  MUST(napi_create_threadsafe_function(env, func, NULL, name, 1, 1, NULL, note_finalize,
                                       ITEM(++round), note_item, &tsfn));
  /* The queue is emptied before a function is destroyed, and the event loop does not turn before
   * all threads are gone: none touches freed memory. */
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  thread_start(&releaser, "releaser", release_last, NULL);
  for (int i = 0; i < ACQUIRERS; i++) {
    acquirers[i].refused = false;
    thread_start(&acquirers[i].self, "acquirer", acquire_once, &acquirers[i]);
  }
  gate_wait(&ready, 1 + ACQUIRERS);
  gate_open(&begun);
  thread_join(&releaser);
  for (int i = 0; i < ACQUIRERS; i++) {
    thread_join(&acquirers[i].self);
    note_status("acquire", acquirers[i].acquired);
    note_value("refused", acquirers[i].refused);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(race))
