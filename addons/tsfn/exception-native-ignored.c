#include "conformance.h"

static void throw_error(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)js_callback, (void)context;
  if (env != NULL && ITEM_NUMBER(item) == 1)
    note_status("throw", napi_throw_error(env, "ON_PURPOSE", "thrown on purpose"));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = throw_error);
  for (int i = 1; i <= 2; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
