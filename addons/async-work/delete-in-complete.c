#include "conformance-all.h"

enum { WORKS = 3 };
static napi_async_work works[WORKS];

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)status;
  napi_delete_async_work(env, works[ITEM_NUMBER(data) - 1]);
  works[ITEM_NUMBER(data) - 1] = NULL; /* a second time is to be seen, and not to crash */
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value name = new_text(env, "work");
  for (int i = 0; i < WORKS; i++) {
    MUST(napi_create_async_work(env, NULL, name, execute, complete, ITEM(i + 1), &works[i]));
    MUST(napi_queue_async_work(env, works[i]));
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
