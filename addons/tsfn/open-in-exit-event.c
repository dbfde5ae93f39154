#include "conformance.h"

static napi_threadsafe_function tsfn;

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  return NULL;
}

static napi_value call(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(call))
