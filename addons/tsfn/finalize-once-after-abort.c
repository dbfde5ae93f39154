#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  /* The environment may end before its loop has got round to the abort. */
  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
