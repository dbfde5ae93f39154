#include "conformance.h"

static thread holders[2];

static void release_own(void *tsfn) {
  napi_release_threadsafe_function((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const char *const names[2] = {"holder-1", "holder-2"};
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 3, .call_js = ignore_item);

  napi_release_threadsafe_function(tsfn, napi_tsfn_abort);
  /* In the same turn of the event loop: what a late holder meets is another rule. */
  for (int i = 0; i < 2; i++) {
    thread_start(&holders[i], names[i], release_own, tsfn);
    thread_join(&holders[i]);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
