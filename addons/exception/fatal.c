#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool pending = true;
  napi_fatal_exception(env, first_argument(env, info));
  napi_is_exception_pending(env, &pending);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
