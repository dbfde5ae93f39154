#include "conformance-all.h"

static napi_async_work work;
static bool javascript_ends = false;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

/* One that comes too early deletes nothing: it is to be seen, and not to crash. */
static void complete(napi_env env, napi_status status, void *data) {
  (void)status, (void)data;
  if (javascript_ends)
    napi_delete_async_work(env, work);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

/* The work has the time to be done while JavaScript still runs. */
static napi_value keep_busy(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  pause_ms(50);
  javascript_ends = true;
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(keep_busy))
