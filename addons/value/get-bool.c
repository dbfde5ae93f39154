#include "conformance-all.h"

#include <string.h>

static napi_value run(napi_env env, napi_callback_info info) {
  bool result;
  memset(&result, 0x55, sizeof result); /* neither true nor false */
  napi_get_value_bool(env, first_argument(env, info), &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
