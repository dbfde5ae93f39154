#include "conformance.h"

static void look_and_call(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)context, (void)item;
  napi_valuetype type = napi_undefined;
  napi_value global, result;
  if (env == NULL)
    return;
  note_status("typeof", napi_typeof(env, js_callback, &type));
  note_value("it is a function", type == napi_function);
  MUST(napi_get_global(env, &global));
  note_status("make callback",
              napi_make_callback(env, NULL, global, js_callback, 0, NULL, &result));
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .call_js = look_and_call);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
