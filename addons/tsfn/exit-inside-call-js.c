#include "conformance.h"

static void call_twice(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)context, (void)item;
  napi_value undefined, result;
  if (env == NULL || js_callback == NULL)
    return;
  /* Neither is a MUST: once the environment ends any of them may be refused. */
  if (napi_get_undefined(env, &undefined) != napi_ok)
    return;
  note_status("call", napi_call_function(env, undefined, js_callback, 0, NULL, &result));
  note_status("call", napi_call_function(env, undefined, js_callback, 0, NULL, &result));
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .call_js = call_twice);
  for (int i = 1; i <= 3; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
