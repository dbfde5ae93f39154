#include "conformance.h"

static void make_second(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)context, (void)item;
  napi_threadsafe_function second;
  napi_value name;
  if (env == NULL)
    return;
  MUST(napi_create_string_utf8(env, "second", NAPI_AUTO_LENGTH, &name));
  if (napi_create_threadsafe_function(env, js_callback, NULL, name, 0, 1, NULL, NULL, NULL,
                                      call_with_item, &second) != napi_ok)
    return;
  napi_call_threadsafe_function(second, ITEM(2), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(second, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .call_js = make_second);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
