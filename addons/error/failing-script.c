#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL, thrown = NULL;
  bool pending = false;
  napi_run_script(env, first_argument(env, info), &result);
  napi_is_exception_pending(env, &pending);
  if (pending)
    MUST(napi_get_and_clear_last_exception(env, &thrown));
  return thrown;
}

CONFORMANCE_ADDON(EXPORT(run))
