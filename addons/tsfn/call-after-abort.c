#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 3, .call_js = ignore_item);
  /* Whether the two calls use up their holds is another rule: this one ends in either case. */
  MUST(napi_unref_threadsafe_function(env, tsfn));

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_blocking);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
