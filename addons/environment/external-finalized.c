#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value external = NULL;
  napi_create_external(env, ITEM(1), ignore_finalize, ITEM(11), &external);
  return external;
}

CONFORMANCE_ADDON(EXPORT(run))
