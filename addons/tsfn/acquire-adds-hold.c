#include "conformance.h"

static napi_threadsafe_function tsfn;
static thread second;

static void release_first(void *unused) {
  (void)unused;
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  napi_acquire_threadsafe_function(tsfn); /* for the second thread */
  thread_start(&second, "second", release_first, NULL);
  thread_join(&second);
  return NULL;
}

static napi_value use_and_release(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(use_and_release))
