#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value release(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .initial_thread_count = 3, .finalize = ignore_finalize,
                     .call_js = ignore_item);
  MUST(napi_release_threadsafe_function(tsfn, napi_tsfn_release));
  MUST(napi_release_threadsafe_function(tsfn, napi_tsfn_release));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(release))
