#include "conformance-all.h"

static napi_async_work work;
static gate executing = GATE_INIT, javascript = GATE_INIT;

/* Each side waits for the other: a runtime that runs one after the other never ends. */
static void execute(napi_env env, void *data) {
  (void)env, (void)data;
  gate_open(&executing);
  gate_wait(&javascript, 1);
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)status, (void)data;
  napi_delete_async_work(env, work);
  work = NULL; /* a second time is to be seen, and not to crash */
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

static napi_value meet(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  gate_wait(&executing, 1);
  note("met");
  gate_open(&javascript);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(meet))
