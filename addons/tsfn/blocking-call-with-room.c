#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .max_queue_size = 2, .call_js = ignore_item);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_blocking);
  napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
