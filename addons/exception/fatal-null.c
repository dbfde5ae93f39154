#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_fatal_exception(env, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
