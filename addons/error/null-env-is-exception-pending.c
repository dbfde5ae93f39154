#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool answer = false;
  (void)env, (void)info;
  napi_is_exception_pending(NULL, &answer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
