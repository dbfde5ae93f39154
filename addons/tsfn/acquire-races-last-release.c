#define SEAM_ITSELF /* a trace between the calls would keep them apart: they are noted later */
#include "conformance.h"

/* Two threads walk along them, and use each once: who has released must not come back. */
enum { FUNCTIONS = 100 };
static napi_threadsafe_function functions[FUNCTIONS];
static thread releaser, acquirer;
static mutex lock = MUTEX_INIT;
static int reached;           /* under the lock: the function that is released next */
static int answered, refused; /* the calls that were refused although they held it */

static int reach(int step) {
  mutex_lock(&lock);
  int number = reached += step;
  mutex_unlock(&lock);
  return number;
}

/* The other one starts as soon as it sees that; how long this one lets it come nearer varies. */
static void release_last(void *unused) {
  (void)unused;
  for (int i = 0; i < FUNCTIONS; i++) {
    reach(1);
    for (volatile int spin = i; spin > 0;)
      spin = spin - 1;
    napi_release_threadsafe_function(functions[i], napi_tsfn_release);
  }
}

/* The one item that is queued already fills each queue, so that a call is to return
 * napi_queue_full. One that returns napi_closing has used up the hold. */
static void acquire_each(void *unused) {
  (void)unused;
  for (int i = 0; i < FUNCTIONS; i++) {
    for (int tries = 0; reach(0) <= i; tries++)
      if (tries > 1000)
        pause_ms(0); /* the other one may need this processor */
    napi_threadsafe_function tsfn = functions[i];
    napi_status status = napi_acquire_threadsafe_function(tsfn);
    answered += status == napi_ok || status == napi_closing;
    if (status != napi_ok)
      continue;
    if (napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_nonblocking) != napi_queue_full)
      refused++;
    else
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
  static int number = 0;
  napi_value name, func = first_argument(env, info);
  reached = answered = refused = 0;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));
  /* With an item queued none is destroyed before the event loop turns: none is used when freed. */
  for (int i = 0; i < FUNCTIONS; i++) {
    MUST(napi_create_threadsafe_function(env, func, NULL, name, 1, 1, NULL, note_finalize,
                                         ITEM(++number), note_item, &functions[i]));
    MUST(napi_call_threadsafe_function(functions[i], ITEM(1), napi_tsfn_nonblocking));
  }
  thread_start(&releaser, "releaser", release_last, NULL);
  thread_start(&acquirer, "acquirer", acquire_each, NULL);
  thread_join(&releaser);
  thread_join(&acquirer);
  note_value("answered", answered);
  note_value("refused", refused);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(race))
