#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  double result = 77;
  napi_get_date_value(env, first_argument(env, info), &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
