#define NAPI_VERSION 10
#include "conformance.h"

static napi_threadsafe_function other;

static void throw_error(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  napi_call_threadsafe_function(other, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(other, napi_tsfn_release);
  note_status("throw", napi_throw_error(env, "ON_PURPOSE", "thrown on purpose"));
}

static napi_value run(napi_env env, napi_callback_info info) {
  other = tsfn_create(env, .func = first_argument(env, info), .finalize_data = ITEM(2),
                      .finalize = ignore_finalize, .call_js = call_with_item);
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize_data = ITEM(1), .finalize = throw_error, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
