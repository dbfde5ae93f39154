#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  /* Nobody releases the function: the environment ends while it is active. */
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
