#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = ignore_item);
  for (int i = 1; i <= 100; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
