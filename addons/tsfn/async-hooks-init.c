#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .async_resource = first_argument(env, info), .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
