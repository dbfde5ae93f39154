#include "conformance-all.h"

static napi_value detach(napi_env env, napi_callback_info info) {
  napi_detach_arraybuffer(env, first_argument(env, info));
  return NULL;
}

static napi_value is_detached(napi_env env, napi_callback_info info) {
  bool detached;
  napi_is_detached_arraybuffer(env, first_argument(env, info), &detached);
  return NULL;
}

static napi_value length(napi_env env, napi_callback_info info) {
  size_t bytes = 77;
  napi_get_arraybuffer_info(env, first_argument(env, info), NULL, &bytes);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(detach), EXPORT(is_detached), EXPORT(length))
