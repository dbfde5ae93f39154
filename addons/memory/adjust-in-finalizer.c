#include "conformance-all.h"

static void finalize(napi_env env, void *data, void *hint) {
  int64_t adjusted = -77;
  (void)data, (void)hint;
  napi_adjust_external_memory(env, -1024, &adjusted);
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  int64_t adjusted = -77;
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), finalize, NULL, NULL));
  napi_adjust_external_memory(env, 1024, &adjusted);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
