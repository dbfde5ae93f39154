#include "conformance.h"

static thread producer;

static void call_from_thread(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  for (int i = 1; i <= 3; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = ignore_item);
  thread_start(&producer, "producer", call_from_thread, tsfn);
  join_later(env, &producer, 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
