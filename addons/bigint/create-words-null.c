#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_bigint_words(env, 0, 1, NULL, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
