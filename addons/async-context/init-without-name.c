#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_context context = NULL;
  napi_async_init(env, first_argument(env, info), NULL, &context);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
