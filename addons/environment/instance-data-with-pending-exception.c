#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  void *data = ITEM(77);
  napi_value exception;
  MUST(napi_throw_error(env, NULL, "pending"));
  napi_set_instance_data(env, ITEM(7), NULL, NULL);
  napi_get_instance_data(env, &data);
  MUST(napi_get_and_clear_last_exception(env, &exception));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
