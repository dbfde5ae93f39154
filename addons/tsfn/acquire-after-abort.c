#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 2, .call_js = ignore_item);

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  napi_acquire_threadsafe_function(tsfn);

  /* The second of the two holds is still there: a failed acquire adds none and uses up none. */
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
