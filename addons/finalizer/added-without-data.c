#include "conformance-all.h"

static napi_value add(napi_env env, napi_callback_info info) {
  napi_add_finalizer(env, first_argument(env, info), NULL, ignore_finalize, NULL, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(add))
