#include "conformance-all.h"

static napi_async_work work;
static gate started = GATE_INIT, ending = GATE_INIT;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
  gate_open(&started);
  gate_wait(&ending, 1);
}

static void complete(napi_env env, napi_status status, void *data) {
  void *instance_data;
  (void)status, (void)data;
  napi_get_instance_data(env, &instance_data);
  napi_delete_async_work(env, work);
  work = NULL; /* a second time is to be seen, and not to crash */
}

/* The pause gives the end the chance to come while the work executes. It decides nothing: a work
 * that completes before has to complete once, too, and to read the same. */
static void open_gate(void *unused) {
  (void)unused;
  gate_wait(&started, 1);
  pause_ms(50);
  gate_open(&ending);
}

static void ignore(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
}

static napi_value run(napi_env env, napi_callback_info info) {
  static thread opener;
  (void)info;
  MUST(napi_set_instance_data(env, ITEM(9), ignore, NULL));
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  thread_start(&opener, "opener", open_gate, NULL);
  return NULL;
}

/* Of a runtime that executes nothing while JavaScript waits, this would be a deadlock, and not what
 * the rule is about: so JavaScript asks again on each turn of the event loop. */
static napi_value has_started(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value answer;
  mutex_lock(&started.lock);
  bool is_open = started.openings > 0;
  mutex_unlock(&started.lock);
  MUST(napi_get_boolean(env, is_open, &answer));
  return answer;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(has_started))
