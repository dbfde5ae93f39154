#include "conformance-all.h"

static void look(napi_env env) {
  void *data = ITEM(77);
  napi_get_instance_data(env, &data);
}

static void call_js(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)js_callback, (void)context, (void)item;
  look(env);
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  look(env);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_set_instance_data(env, ITEM(7), NULL, NULL));
  look(env);
  napi_threadsafe_function tsfn = tsfn_create(env, .finalize = finalize, .call_js = call_js);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  MUST(napi_release_threadsafe_function(tsfn, napi_tsfn_release));
  return NULL;
}

static napi_value look_again(napi_env env, napi_callback_info info) {
  (void)info;
  look(env);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(look_again))
