#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value thrown = NULL;
  napi_throw(env, first_argument(env, info));
  MUST(napi_get_and_clear_last_exception(env, &thrown));
  napi_throw_error(env, NULL, "thrown on purpose");
  MUST(napi_get_and_clear_last_exception(env, &thrown));
  napi_throw_type_error(env, NULL, "thrown on purpose");
  MUST(napi_get_and_clear_last_exception(env, &thrown));
  napi_throw_range_error(env, NULL, "thrown on purpose");
  MUST(napi_get_and_clear_last_exception(env, &thrown));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
