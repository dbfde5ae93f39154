#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value func = first_argument(env, info);
  napi_threadsafe_function aborted =
      tsfn_create(env, .func = func, .max_queue_size = 1, .finalize_data = ITEM(11),
                  .finalize = ignore_finalize, .context = ITEM(21), .call_js = ignore_item);
  napi_threadsafe_function other =
      tsfn_create(env, .func = func, .max_queue_size = 1, .finalize_data = ITEM(12),
                  .finalize = ignore_finalize, .context = ITEM(22), .call_js = ignore_item);
  napi_release_threadsafe_function(aborted, napi_tsfn_abort);
  napi_call_threadsafe_function(other, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(other, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
