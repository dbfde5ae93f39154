#include "conformance-all.h"

enum { WORKS = 500 };
static napi_async_work work;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data);

static void start(napi_env env, int number) {
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(number),
                              &work));
  MUST(napi_queue_async_work(env, work));
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)status;
  napi_delete_async_work(env, work);
  if (ITEM_NUMBER(data) < WORKS)
    start(env, ITEM_NUMBER(data) + 1);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  start(env, 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
