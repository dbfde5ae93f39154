#include "conformance-all.h"

static gate executing = GATE_INIT;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
  gate_open(&executing);
}

/* Nobody is told when the work may be deleted, so it never is. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_async_work work;
  if (napi_create_async_work(env, NULL, new_text(env, "work"), execute, NULL, ITEM(7), &work) ==
      napi_ok)
    napi_queue_async_work(env, work);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
