#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .max_queue_size = 0, .call_js = ignore_item);

  /* The event loop does not turn in between, so that nothing leaves the queue. */
  for (int i = 1; i <= 3000; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking);

  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
