#include "conformance-all.h"

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
  pause_ms(100);
}

/* A worker has a work of its own. */
static void complete(napi_env env, napi_status status, void *data) {
  (void)status;
  napi_async_work *work = (napi_async_work *)data;
  napi_delete_async_work(env, *work);
  *work = NULL; /* a second time is to be seen, and not to crash */
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static napi_async_work work;
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, &work, &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
