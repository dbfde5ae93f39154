#include "conformance.h"

static napi_threadsafe_function tsfn;

static void call_once_more(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context;
  if (ITEM_NUMBER(item) != 1)
    return;
  napi_call_threadsafe_function(tsfn, ITEM(9), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .call_js = call_once_more);
  for (int i = 1; i <= 2; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
