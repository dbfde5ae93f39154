#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];

  get_arguments(env, info, arguments, 2);
  napi_delete_property(env, arguments[0], arguments[1], NULL);
  napi_delete_element(env, arguments[0], 0, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
