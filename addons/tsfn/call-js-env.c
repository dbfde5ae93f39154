#include "conformance.h"

static void note_instance_data(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)js_callback, (void)context, (void)item;
  void *data = NULL;
  if (env != NULL && napi_get_instance_data(env, &data) == napi_ok)
    note_value("instance data", ITEM_NUMBER(data));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_set_instance_data(env, ITEM(7), NULL, NULL));
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = note_instance_data);
  for (int i = 1; i <= 2; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
