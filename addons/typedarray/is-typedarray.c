#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool is_typedarray;
  napi_is_typedarray(env, first_argument(env, info), &is_typedarray);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
