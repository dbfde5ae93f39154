#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_define_properties(env, first_argument(env, info), 0, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
