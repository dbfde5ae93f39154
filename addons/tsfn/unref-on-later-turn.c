#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value unref(napi_env env, napi_callback_info info) {
  (void)info;
  /* Nobody ever releases it: the process ends with it, or not at all. */
  napi_unref_threadsafe_function(env, tsfn);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .call_js = ignore_item);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(unref))
