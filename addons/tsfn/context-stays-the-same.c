#include "conformance.h"

static napi_threadsafe_function held;
static thread holder;

static void release_own(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static void ask_in_call_js(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context, (void)item;
  napi_get_threadsafe_function_context(held, &context);
  napi_release_threadsafe_function(held, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  void *context;
  napi_threadsafe_function tsfn = tsfn_create(env, .context = ITEM(8), .call_js = ask_in_call_js);
  napi_get_threadsafe_function_context(tsfn, &context);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  napi_get_threadsafe_function_context(tsfn, &context);
  MUST(napi_acquire_threadsafe_function(tsfn));
  napi_get_threadsafe_function_context(tsfn, &context);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  napi_get_threadsafe_function_context(tsfn, &context);
  MUST(napi_ref_threadsafe_function(env, tsfn));
  held = tsfn;
  /* What was acquired is another thread's to release: this one goes on asking. */
  thread_start(&holder, "holder", release_own, tsfn);
  thread_join(&holder);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
