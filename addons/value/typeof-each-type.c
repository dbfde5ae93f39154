#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_valuetype type = (napi_valuetype)77;
  napi_typeof(env, first_argument(env, info), &type);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
