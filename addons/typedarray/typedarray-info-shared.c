#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arraybuffer = NULL;
  napi_get_typedarray_info(env, first_argument(env, info), NULL, NULL, NULL, &arraybuffer, NULL);
  return arraybuffer;
}

CONFORMANCE_ADDON(EXPORT(run))
