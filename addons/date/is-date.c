#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool result = false;
  napi_is_date(env, first_argument(env, info), &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
