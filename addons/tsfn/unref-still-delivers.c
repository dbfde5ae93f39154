#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .call_js = call_with_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  /* Nobody releases it: it is unreferenced, and ends with the process. */
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
