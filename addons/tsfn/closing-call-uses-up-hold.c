#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 3,
                                              .finalize = ignore_finalize, .call_js = ignore_item);

  /* Three holds, and three ends: the abort's own, a call that finds the function closing, and a
   * release. */
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
