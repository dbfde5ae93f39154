#include "conformance.h"

static thread asker;

static void ask(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  void *context;
  napi_get_threadsafe_function_context(tsfn, &context);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .context = ITEM(8), .call_js = ignore_item);
  thread_start(&asker, "asker", ask, tsfn);
  join_later(env, &asker, 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
