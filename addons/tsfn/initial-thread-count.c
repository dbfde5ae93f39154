#include "conformance.h"

static napi_threadsafe_function tsfn;
static thread holders[2];

static void release_own(void *unused) {
  (void)unused;
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value release(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .initial_thread_count = 3, .finalize = ignore_finalize,
                     .call_js = ignore_item);
  for (int i = 0; i < 2; i++) {
    thread_start(&holders[i], "holder", release_own, NULL);
    thread_join(&holders[i]);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(release))
