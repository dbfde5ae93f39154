#include "conformance-all.h"

static napi_async_work work;
static napi_deferred deferred;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

/* No JavaScript is called here: resolving alone has to make the reactions run. */
static void complete(napi_env env, napi_status status, void *data) {
  (void)status, (void)data;
  napi_value number;
  MUST(napi_create_int32(env, 7, &number));
  if (work != NULL)
    napi_resolve_deferred(env, deferred, number);
  napi_delete_async_work(env, work);
  work = NULL; /* a second time is to be seen, and not to crash */
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value promise;
  MUST(napi_create_promise(env, &deferred, &promise));
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  return promise;
}

CONFORMANCE_ADDON(EXPORT(run))
