#include "conformance-all.h"

enum { WORKS = 3 };
static napi_async_work works[WORKS];
static napi_ref function;
static gate ending = GATE_INIT;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
  gate_wait(&ending, 1);
}

static void complete(napi_env env, napi_status status, void *data) {
  napi_value undefined, callback;
  (void)status, (void)undefined, (void)callback;
#ifdef READS_INSTANCE_DATA
  void *instance_data;
  napi_get_instance_data(env, &instance_data);
#endif
#ifdef CALLS_JAVASCRIPT
  MUST(napi_get_undefined(env, &undefined));
  MUST(napi_get_reference_value(env, function, &callback));
  napi_call_function(env, undefined, callback, 0, NULL, NULL);
#endif
  napi_delete_async_work(env, works[ITEM_NUMBER(data) - 1]);
  works[ITEM_NUMBER(data) - 1] = NULL; /* a second time is to be seen, and not to crash */
}

/* The pause gives the end the chance to come while the works execute. It decides nothing: no work
 * completes before the end begins, as the event loop has not turned. */
static void open_gate(void *unused) {
  (void)unused;
  pause_ms(50);
  gate_open(&ending);
}

static void ignore(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
}

static napi_value run(napi_env env, napi_callback_info info) {
  static thread opener;
  napi_value name = new_text(env, "work");
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
#ifdef READS_INSTANCE_DATA
  MUST(napi_set_instance_data(env, ITEM(9), ignore, NULL));
#endif
  (void)ignore;
  for (int i = 0; i < WORKS; i++) {
    MUST(napi_create_async_work(env, NULL, name, execute, complete, ITEM(i + 1), &works[i]));
    MUST(napi_queue_async_work(env, works[i]));
  }
  thread_start(&opener, "opener", open_gate, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
