#define NAPI_VERSION 9
#include "conformance-all.h"

static void table(napi_env env, const napi_value *given) {
  (void)given;
  node_api_throw_syntax_error(env, "CODE", "thrown second");
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
