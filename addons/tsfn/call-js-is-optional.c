#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn;
  if (napi_create_threadsafe_function(env, first_argument(env, info), NULL,
                                      new_text(env, "conformance"), 0, 1, NULL, NULL, NULL, NULL,
                                      &tsfn) != napi_ok)
    return NULL;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
