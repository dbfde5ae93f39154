#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .initial_thread_count = 3,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  /* The other two holders never touch the function again. */
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
