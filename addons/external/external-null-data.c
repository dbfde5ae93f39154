#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  void *data = ITEM(77);
  napi_create_external(env, NULL, NULL, NULL, &value);
  napi_get_value_external(env, value, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
