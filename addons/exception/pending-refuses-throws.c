#include "conformance-all.h"

static void table(napi_env env, const napi_value *given) {
  napi_throw(env, given[0]);
  napi_throw_error(env, "CODE", "thrown second");
  napi_throw_type_error(env, "CODE", "thrown second");
  napi_throw_range_error(env, "CODE", "thrown second");
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
