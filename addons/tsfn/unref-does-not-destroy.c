#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value release(napi_env env, napi_callback_info info) {
  (void)info;
  /* Without this the event loop might end before the function is destroyed. */
  MUST(napi_ref_threadsafe_function(env, tsfn));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(release))
