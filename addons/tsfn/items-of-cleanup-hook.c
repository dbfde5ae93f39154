#include "conformance.h"

static void call(void *tsfn) {
  for (int i = 1; i <= 3; i++)
    napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(i), napi_tsfn_nonblocking);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  /* Hooks run in the reverse order: this one while the function is as it was. */
  MUST(napi_add_env_cleanup_hook(env, call, tsfn));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
