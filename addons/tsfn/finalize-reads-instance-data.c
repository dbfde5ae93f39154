#include "conformance.h"

static void read_instance_data(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  void *instance_data = NULL;
  MUST(napi_get_instance_data(env, &instance_data));
  note_value("instance data", ITEM_NUMBER(instance_data));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_set_instance_data(env, ITEM(9), NULL, NULL));
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = read_instance_data, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
