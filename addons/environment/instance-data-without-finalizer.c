#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  void *data = ITEM(77);
  napi_set_instance_data(env, ITEM(7), NULL, NULL);
  napi_get_instance_data(env, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
