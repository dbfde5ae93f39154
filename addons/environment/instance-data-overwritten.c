#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  void *data = ITEM(77);
  napi_set_instance_data(env, ITEM(1), ignore_finalize, ITEM(11));
  napi_set_instance_data(env, ITEM(2), ignore_finalize, ITEM(12));
  napi_get_instance_data(env, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
