#include "conformance.h"

/* Nothing leaves a queue before this has returned, so that a call which waited would wait for ever.
 */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  for (size_t capacity = 0; capacity <= 2; capacity++) {
    napi_threadsafe_function tsfn =
        tsfn_create(env, .max_queue_size = capacity, .call_js = ignore_item);
    napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_blocking);
    if (capacity != 1)
      napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_blocking);
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
