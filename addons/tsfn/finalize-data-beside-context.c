#define SEAM_ITSELF /* the seam gives the runtime a context and finalize data of its own */
#include "conformance.h"

/* Two small numbers as one, so that they stay together on the trace. */
static int both(void *tens, void *ones) {
  return ITEM_NUMBER(tens) * 10 + ITEM_NUMBER(ones);
}

static void note_call(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback;
  note_value("item and context in call_js", both(item, context));
}

static void note_finalize(napi_env env, void *data, void *hint) {
  (void)env;
  note_value("data and hint in finalize", both(data, hint));
}

static void use(napi_env env, napi_value func, void *finalize_data, void *context, void *item) {
  napi_threadsafe_function tsfn;
  napi_value name;
  void *found = ITEM(9);
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));

  MUST(napi_create_threadsafe_function(env, func, NULL, name, 0, 1, finalize_data, note_finalize,
                                       context, note_call, &tsfn));
  MUST(napi_get_threadsafe_function_context(tsfn, &found));
  note_value("item and context asked for", both(item, found));
  MUST(napi_call_threadsafe_function(tsfn, item, napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value func = first_argument(env, info);
  use(env, func, ITEM(7), ITEM(8), ITEM(1));
  use(env, func, ITEM(6), NULL, ITEM(2));
  use(env, func, NULL, ITEM(5), ITEM(3));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
