#include "conformance-all.h"

static void finalize(napi_env env, void *data, void *hint) {
  napi_value object;
  (void)data, (void)hint;
  napi_create_object(env, &object);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_set_instance_data(env, ITEM(1), finalize, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
