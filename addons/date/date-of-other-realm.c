#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value date = first_argument(env, info);
  bool is_date = false;
  double time = 77;
  napi_is_date(env, date, &is_date);
  napi_get_date_value(env, date, &time);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
