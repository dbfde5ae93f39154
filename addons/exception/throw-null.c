#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool pending = true;
  (void)info;
  napi_throw(env, NULL);
  napi_throw_error(env, "CODE", NULL);
  napi_throw_type_error(env, "CODE", NULL);
  napi_throw_range_error(env, "CODE", NULL);
  napi_is_exception_pending(env, &pending);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
