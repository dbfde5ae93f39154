#include "conformance-all.h"

enum { WORKS = 2 };
static napi_async_work works[WORKS];
static napi_ref function;

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

/* Nothing here has to succeed: an exception that is pending when it begins is up to the rule. */
static void complete(napi_env env, napi_status status, void *data) {
  (void)status;
  bool pending = false;
  napi_value undefined, callee;
  napi_is_exception_pending(env, &pending);
  napi_delete_async_work(env, works[ITEM_NUMBER(data) - 1]);
  works[ITEM_NUMBER(data) - 1] = NULL; /* a second time is to be seen, and not to crash */
  if (napi_get_undefined(env, &undefined) == napi_ok &&
      napi_get_reference_value(env, function, &callee) == napi_ok)
    napi_call_function(env, undefined, callee, 0, NULL, NULL);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value name = new_text(env, "work");
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
  for (int i = 0; i < WORKS; i++) {
    MUST(napi_create_async_work(env, NULL, name, execute, complete, ITEM(i + 1), &works[i]));
    MUST(napi_queue_async_work(env, works[i]));
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
