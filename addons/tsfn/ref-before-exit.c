#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value revive(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_ref_threadsafe_function(env, tsfn));
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  tsfn = tsfn_create(env, .func = first_argument(env, info), .call_js = call_with_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(revive))
