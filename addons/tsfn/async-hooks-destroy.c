#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
