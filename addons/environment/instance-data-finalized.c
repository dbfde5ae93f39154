#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_set_instance_data(env, ITEM(7), ignore_finalize, ITEM(8));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
