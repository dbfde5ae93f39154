#include "conformance.h"

enum { PRODUCERS = 3 };
typedef struct {
  napi_threadsafe_function tsfn;
  size_t max_queue_size;
  napi_threadsafe_function_call_mode mode;
  bool aborted; /* read and written on the event loop's thread alone */
  gate gone;
} producer;
static producer producers[PRODUCERS] = {{NULL, 2, napi_tsfn_blocking, false, GATE_INIT},
                                        {NULL, 0, napi_tsfn_blocking, false, GATE_INIT},
                                        {NULL, 2, napi_tsfn_nonblocking, false, GATE_INIT}};
static thread threads[PRODUCERS];

static void call_until_closing(void *argument) {
  producer *p = (producer *)argument;
  napi_status status;
  int item = 1;
  do {
    status = napi_call_threadsafe_function(p->tsfn, ITEM(item++), p->mode);
    if (p->max_queue_size == 0 || status == napi_queue_full)
      pause_ms(1); /* or the trace fills up */
  } while (status == napi_ok || status == napi_queue_full);
  gate_open(&p->gone);
}

static void abort_at_third(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback;
  producer *p = &producers[ITEM_NUMBER(context) - 1];
  if (ITEM_NUMBER(item) >= 3 && !p->aborted) {
    p->aborted = true;
    napi_release_threadsafe_function(p->tsfn, napi_tsfn_abort);
  }
}

/* Keeps the function until its producer has gone. */
static void wait_until_gone(napi_env env, void *data, void *hint) {
  (void)env, (void)data;
  gate_wait(&producers[ITEM_NUMBER(hint) - 1].gone, 1);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const char *const names[PRODUCERS] = {"bounded", "unbounded", "without-waiting"};
  for (int i = 0; i < PRODUCERS; i++) {
    producer *p = &producers[i];
    p->tsfn =
        tsfn_create(env, .max_queue_size = p->max_queue_size, .initial_thread_count = 2,
                    .finalize = wait_until_gone, .context = ITEM(i + 1), .call_js = abort_at_third);
    MUST(napi_unref_threadsafe_function(env, p->tsfn));
    thread_start(&threads[i], names[i], call_until_closing, p);
  }
  join_later(env, threads, PRODUCERS);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
