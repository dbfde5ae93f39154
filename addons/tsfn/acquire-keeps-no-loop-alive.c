#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  napi_acquire_threadsafe_function(tsfn);
  /* Nobody ever releases the two holds: the process ends with them, or not at all. */
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
