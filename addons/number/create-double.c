#include "conformance-all.h"

#include <math.h>

static const double values[] = {
    0.0,      -0.0,      1.1, -2147483648.5, 9007199254740993.0, 5e-324, 1.7976931348623157e308,
    INFINITY, -INFINITY, NAN};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_double(env, values[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
