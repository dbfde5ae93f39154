#include "conformance.h"

static void note_last_error(napi_env env, const char *after) {
  const napi_extended_error_info *info;
  MUST(napi_get_last_error_info(env, &info));
  note_status(after, info->error_code);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  int32_t number;
  napi_value undefined;
  napi_threadsafe_function tsfn = tsfn_create(env, .max_queue_size = 1, .call_js = ignore_item);
  MUST(napi_get_undefined(env, &undefined));
  napi_get_value_int32(env, undefined, &number); /* an error, to be found again below */

  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  note_last_error(env, "after a call");
  napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_nonblocking);
  note_last_error(env, "after a refused call");
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
