#include "conformance.h"

static void use(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_acquire_threadsafe_function(tsfn);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  /* Hooks run in the reverse order: this one while the function is as it was. */
  MUST(napi_add_env_cleanup_hook(env, use, tsfn));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
