#include "conformance-all.h"

static napi_async_work work;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)env, (void)status, (void)data;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

/* When the event loop is empty the work has completed. It is not deleted: it could be queued. */
static napi_value cancel(napi_env env, napi_callback_info info) {
  (void)info;
  napi_cancel_async_work(env, work);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(cancel))
