#include "conformance.h"

static void note_pending(napi_env env, napi_value js_callback, void *context, void *item) {
  bool pending;
  if (env == NULL)
    return;
  MUST(napi_is_exception_pending(env, &pending));
  note_value("pending", pending);
  call_with_item(env, js_callback, context, item);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .call_js = note_pending);
  for (int i = 1; i <= 3; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
