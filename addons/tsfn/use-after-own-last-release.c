#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));

  /* Functions are destroyed on the event loop, which does not turn here. */
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  if (napi_acquire_threadsafe_function(tsfn) == napi_ok)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
