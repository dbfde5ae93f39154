#include "conformance-all.h"

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)env, (void)status, (void)data;
}

/* What is created in spite of it is never queued. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_work work = NULL;
  napi_value name = new_text(env, "work");
  napi_create_async_work(env, NULL, name, NULL, complete, ITEM(7), &work);
  napi_create_async_work(env, NULL, name, execute, complete, ITEM(7), NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
