#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const int capacities[] = {1, 2, 5, 64, 300};
  for (int k = 0; k < 5; k++) {
    napi_threadsafe_function tsfn =
        tsfn_create(env, .max_queue_size = (size_t)capacities[k], .call_js = ignore_item);
    for (int i = 1; i <= capacities[k] + 1; i++)
      napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking);
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
