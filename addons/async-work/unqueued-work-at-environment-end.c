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
  napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
