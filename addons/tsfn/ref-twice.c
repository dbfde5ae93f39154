#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = ignore_item);
  napi_ref_threadsafe_function(env, tsfn);
  napi_ref_threadsafe_function(env, tsfn);
  /* Nobody ever releases it: the process ends with it, or not at all. */
  napi_unref_threadsafe_function(env, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
