#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_throw(env, first_argument(env, info));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
