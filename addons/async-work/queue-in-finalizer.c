#include "conformance-all.h"

static napi_async_work work;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)status, (void)data;
  napi_delete_async_work(env, work);
  work = NULL; /* a second time is to be seen, and not to crash */
}

static void queue(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  napi_queue_async_work(env, work);
}

static napi_value create(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value external;
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_create_external(env, ITEM(8), queue, NULL, &external));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create))
