#include "conformance.h"

static thread holder;

static void call_and_abort(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  thread_start(&holder, "holder", call_and_abort, tsfn);
  join_later(env, &holder, 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
