#include "conformance-all.h"

/* What it returns besides is for nobody. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_throw(env, first_argument(env, info));
  return second_argument(env, info);
}

CONFORMANCE_ADDON(EXPORT(run))
