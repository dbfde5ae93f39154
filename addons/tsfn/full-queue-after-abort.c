#include "conformance.h"

static thread holder;

static void call_once(void *tsfn) {
  napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(2), napi_tsfn_nonblocking);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .max_queue_size = 1, .initial_thread_count = 2, .call_js = ignore_item);
  /* Whether the call uses up its hold is another rule: this one ends in either case. */
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&holder, "holder", call_once, tsfn);
  thread_join(&holder);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
