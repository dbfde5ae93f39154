#include "conformance-all.h"

enum { WORKS = 2 };

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

/* Nothing is deleted here, and nothing keeps the event loop alive. */
static void complete(napi_env env, napi_status status, void *data) {
  (void)env, (void)status, (void)data;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_work works[WORKS];
  napi_value name = new_text(env, "work");
  for (int i = 0; i < WORKS; i++)
    MUST(napi_create_async_work(env, NULL, name, execute, complete, ITEM(i + 1), &works[i]));
  MUST(napi_queue_async_work(env, works[1]));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
