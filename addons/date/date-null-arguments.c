#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value date = first_argument(env, info);
  double time = 77;
  bool flag = false;
  napi_create_date(env, 0, NULL);
  napi_get_date_value(env, NULL, &time);
  napi_get_date_value(env, date, NULL);
  napi_is_date(env, NULL, &flag);
  napi_is_date(env, date, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
