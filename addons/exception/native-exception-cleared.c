#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value thrown = NULL;
  napi_throw(env, first_argument(env, info));
  napi_get_and_clear_last_exception(env, &thrown);
  return thrown;
}

CONFORMANCE_ADDON(EXPORT(run))
