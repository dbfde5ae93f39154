#include "conformance-all.h"

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)env, (void)status, (void)data;
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value name = new_text(env, "conformance");
  napi_async_work work, other = NULL;
  (void)info;
  MUST(napi_create_async_work(env, NULL, name, execute, complete, ITEM(1), &work));
  napi_create_async_work(NULL, NULL, name, execute, complete, ITEM(2), &other);
  napi_queue_async_work(NULL, work);
  napi_cancel_async_work(NULL, work);
  napi_delete_async_work(NULL, work);
  MUST(napi_delete_async_work(env, work));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
