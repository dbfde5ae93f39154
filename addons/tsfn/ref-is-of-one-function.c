#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function held, waited_for, newest;
  held = tsfn_create(env, .call_js = ignore_item);
  waited_for = tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  newest = tsfn_create(env, .call_js = ignore_item);
  /* The loop must not wait for the first, which nobody releases. */
  napi_unref_threadsafe_function(env, held);
  napi_unref_threadsafe_function(env, waited_for);
  napi_ref_threadsafe_function(env, waited_for);
  napi_release_threadsafe_function(newest, napi_tsfn_release);
  release_later(waited_for);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
