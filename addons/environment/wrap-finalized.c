#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_wrap(env, first_argument(env, info), ITEM(1), ignore_finalize, ITEM(11), NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
