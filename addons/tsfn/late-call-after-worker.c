#include "conformance.h"

/* Of the worker's environment. The other hold is the main thread's, which outlives it. */
static napi_threadsafe_function tsfn;

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .initial_thread_count = 2, .context = ITEM(8), .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  return NULL;
}

static napi_value call(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  return NULL;
}

static napi_value acquire(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_acquire_threadsafe_function(tsfn);
  return NULL;
}

static napi_value get_context(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  void *context;
  napi_get_threadsafe_function_context(tsfn, &context);
  return NULL;
}

static napi_value release(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(call), EXPORT(acquire), EXPORT(get_context), EXPORT(release))
