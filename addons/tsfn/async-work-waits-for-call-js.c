#include "conformance.h"

static napi_threadsafe_function tsfn;
static napi_async_work work;
static gate delivered = GATE_INIT;

static void tell(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context, (void)item;
  gate_open(&delivered);
}

/* It can never end if it runs on the thread of the event loop, or keeps that from turning. */
static void call_and_wait(napi_env env, void *data) {
  (void)env, (void)data;
  thread_set_name("pool");
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_blocking);
  gate_wait(&delivered, 1);
  note("the work has waited");
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void delete_work(napi_env env, napi_status status, void *data) {
  (void)status, (void)data;
  napi_delete_async_work(env, work);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value name;
  tsfn = tsfn_create(env, .call_js = tell);
  MUST(napi_create_string_utf8(env, "work", NAPI_AUTO_LENGTH, &name));
  MUST(napi_create_async_work(env, NULL, name, call_and_wait, delete_work, NULL, &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
