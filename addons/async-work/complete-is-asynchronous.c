#include "conformance-all.h"

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

/* It deletes nothing: one that comes too early is to be seen, and not to crash. */
static void complete(napi_env env, napi_status status, void *data) {
  (void)env, (void)status, (void)data;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_work work;
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

/* The work has the time to be done while JavaScript still runs. */
static napi_value keep_busy(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  pause_ms(50);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(keep_busy))
