#include "conformance-all.h"

/* What it returns besides is for nobody. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value thrown = first_argument(env, info), returned = second_argument(env, info);
  napi_throw(env, thrown);
  return returned;
}

CONFORMANCE_ADDON(EXPORT(run))
