#include "conformance-all.h"

static const double times[] = {0, 1549183351, -1, 8640000000000000, -8640000000000000};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_date(env, times[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
