#include "conformance-all.h"

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)env, (void)status, (void)data;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_work work;
  napi_value name = new_text(env, "work");
  for (int i = 1; i <= 3; i++) {
    MUST(napi_create_async_work(env, NULL, name, execute, complete, ITEM(i), &work));
    napi_queue_async_work(env, work);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
