#include "conformance-all.h"

static napi_async_work work;
static napi_ref function;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  napi_value undefined, callback;
  (void)status, (void)data;
  MUST(napi_get_undefined(env, &undefined));
  MUST(napi_get_reference_value(env, function, &callback));
  napi_call_function(env, undefined, callback, 0, NULL, NULL);
  napi_delete_async_work(env, work);
  work = NULL; /* a second time is to be seen, and not to crash */
}

static napi_value run(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
  MUST(napi_create_async_work(env, NULL, new_text(env, "work"), execute, complete, ITEM(7), &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

/* So that the exit comes from a call inside a call. */
static napi_value call(napi_env env, napi_callback_info info) {
  napi_value undefined;
  MUST(napi_get_undefined(env, &undefined));
  napi_call_function(env, undefined, first_argument(env, info), 0, NULL, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(call))
