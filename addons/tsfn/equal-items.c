#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .max_queue_size = 4, .call_js = ignore_item);
  static const int sent[] = {7, 7, 0, 0, 7};
  for (int i = 0; i < 5; i++)
    napi_call_threadsafe_function(tsfn, ITEM(sent[i]), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
