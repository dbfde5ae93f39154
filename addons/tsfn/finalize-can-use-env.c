#include "conformance.h"

static void call_javascript(napi_env env, void *data, void *hint) {
  (void)hint;
  napi_value func, undefined, number;
  napi_handle_scope scope; /* whether there is one already is another rule */
  napi_status opened = napi_open_handle_scope(env, &scope);
  note_status("open scope", opened);
  note_status("get function", napi_get_reference_value(env, (napi_ref)data, &func));
  note_status("get undefined", napi_get_undefined(env, &undefined));
  note_status("create number", napi_create_int32(env, 7, &number));
  note_status("call function", napi_call_function(env, undefined, func, 1, &number, NULL));
  if (opened == napi_ok)
    MUST(napi_close_handle_scope(env, scope));
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_ref func;
  MUST(napi_create_reference(env, first_argument(env, info), 1, &func));
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize_data = func, .finalize = call_javascript, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
