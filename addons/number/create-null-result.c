#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_create_int32(env, 1, NULL);
  napi_create_uint32(env, 1, NULL);
  napi_create_int64(env, 1, NULL);
  napi_create_double(env, 1, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
