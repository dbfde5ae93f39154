#include "conformance.h"

#ifndef RELEASE_MODE
#define RELEASE_MODE napi_tsfn_release
#endif

static void release(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, RELEASE_MODE);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_add_env_cleanup_hook(env, release, tsfn));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
