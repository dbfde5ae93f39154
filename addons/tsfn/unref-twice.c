#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  napi_unref_threadsafe_function(env, tsfn);
  napi_unref_threadsafe_function(env, tsfn);
  napi_ref_threadsafe_function(env, tsfn);
  release_later(tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
