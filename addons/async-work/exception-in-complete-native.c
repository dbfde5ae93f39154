#include "conformance-all.h"

static napi_async_work work;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)status, (void)data;
  napi_delete_async_work(env, work);
  work = NULL; /* a second time is to be seen, and not to crash */
  napi_throw_error(env, "ON_PURPOSE", "thrown on purpose");
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
