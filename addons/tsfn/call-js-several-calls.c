#include "conformance.h"

static void call_three_times(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)context, (void)item;
  napi_value undefined, arguments[2];
  if (env == NULL)
    return;
  MUST(napi_get_undefined(env, &undefined));
  MUST(napi_create_int32(env, 1, &arguments[0]));
  MUST(napi_create_int32(env, 2, &arguments[1]));
  for (size_t count = 0; count <= 2; count++)
    note_status("call", napi_call_function(env, undefined, js_callback, count, arguments, NULL));
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .call_js = call_three_times);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
