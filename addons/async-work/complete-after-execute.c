#include "conformance-all.h"

static napi_async_work work;
static int written; /* without a lock: that complete sees it is the runtime's matter */

/* The pause gives a runtime that does not wait the time to complete too early. */
static void execute(napi_env env, void *data) {
  (void)env, (void)data;
  pause_ms(50);
  written = 42;
}

/* One that comes too early deletes nothing: it is to be seen, and not to crash. */
static void complete(napi_env env, napi_status status, void *data) {
  (void)status, (void)data;
  note_value("seen", written);
  if (written == 0)
    return;
  napi_delete_async_work(env, work);
  work = NULL; /* a second time is to be seen, and not to crash */
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
