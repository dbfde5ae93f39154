#include "conformance.h"

/* Who was told must not use the function again, so that each call has a thread of its own. */
static thread holders[2];

static void call_without_waiting(void *tsfn) {
  napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(1), napi_tsfn_nonblocking);
}

static void call_blocking(void *tsfn) {
  napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(2), napi_tsfn_blocking);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 3, .call_js = ignore_item);
  /* Whether the two calls use up their holds is another rule: this one ends in either case. */
  MUST(napi_unref_threadsafe_function(env, tsfn));

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  thread_start(&holders[0], "holder-1", call_without_waiting, tsfn);
  thread_start(&holders[1], "holder-2", call_blocking, tsfn);
  for (int i = 0; i < 2; i++)
    thread_join(&holders[i]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
