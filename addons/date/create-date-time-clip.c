#include "conformance-all.h"

#include <math.h>

static const double times[] = {1.9, -1.9, -0.0, -0.9, 8640000000000001, NAN, INFINITY, -INFINITY};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_date(env, times[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
