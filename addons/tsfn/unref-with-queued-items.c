#include "conformance.h"

#ifndef QUEUE
#define QUEUE 0
#endif

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .max_queue_size = QUEUE, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  for (int i = 1; i <= 3; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking);
  /* Nobody ever releases it: the process ends with it, or not at all. */
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
