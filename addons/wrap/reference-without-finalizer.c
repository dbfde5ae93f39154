#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_ref reference = NULL;
  napi_wrap(env, first_argument(env, info), ITEM(1), NULL, NULL, &reference);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
