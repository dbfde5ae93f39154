#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[3], symbol;
  get_arguments(env, info, arguments, 3);
  if (napi_get_named_property(env, arguments[1], "toStringTag", &symbol) == napi_ok)
    napi_set_property(env, arguments[0], symbol, arguments[2]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
