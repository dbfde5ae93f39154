#define SEAM_ITSELF /* the seam gives the runtime a context and finalize data of its own */
#include "conformance.h"

static void note_call(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)item;
  note_value("context in call_js is NULL", context == NULL);
}

static void note_finalize(napi_env env, void *data, void *hint) {
  (void)env;
  note_value("data in finalize is NULL", data == NULL);
  note_value("hint in finalize is NULL", hint == NULL);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn;
  napi_value name;
  void *context = ITEM(1);
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));

  MUST(napi_create_threadsafe_function(env, first_argument(env, info), NULL, name, 0, 1, NULL,
                                       note_finalize, NULL, note_call, &tsfn));
  MUST(napi_get_threadsafe_function_context(tsfn, &context));
  note_value("context asked for is NULL", context == NULL);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
