#define NAPI_VERSION 10
#include "conformance.h"

static void call_and_clear(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)context, (void)item;
  napi_value undefined, result, exception;
  if (env == NULL)
    return;
  MUST(napi_get_undefined(env, &undefined));
  note_status("call", napi_call_function(env, undefined, js_callback, 0, NULL, &result));
  note_status("clear", napi_get_and_clear_last_exception(env, &exception));
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .call_js = call_and_clear);
  for (int i = 1; i <= 3; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
