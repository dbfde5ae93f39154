#include "conformance-all.h"

static napi_value dataview(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  napi_create_dataview(env, 9, first_argument(env, info), 8, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(dataview))
