#include "conformance-all.h"

static napi_value wrap(napi_env env, napi_callback_info info) {
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), ignore_finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
