#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_add_finalizer(env, first_argument(env, info), ITEM(1), NULL, NULL, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
