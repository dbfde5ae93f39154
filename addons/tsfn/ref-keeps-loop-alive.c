#include "conformance.h"

static thread holder;

/* A runtime that does not wait has the time to end without that, and to finalize as it ends. */
static void pause_and_release(void *tsfn) {
  pause_ms(50);
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  thread_start(&holder, "holder", pause_and_release, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
