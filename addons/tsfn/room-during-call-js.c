#include "conformance.h"

static napi_threadsafe_function tsfn;

static void call_twice(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context;
  if (ITEM_NUMBER(item) != 1)
    return;
  napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_nonblocking);
  napi_call_threadsafe_function(tsfn, ITEM(3), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .max_queue_size = 1, .call_js = call_twice);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
