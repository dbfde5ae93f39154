#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value given = first_argument(env, info), result = NULL;
  napi_escapable_handle_scope scope;
  MUST(napi_open_escapable_handle_scope(env, &scope));
  napi_escape_handle(env, scope, given, &result);
  napi_escape_handle(env, scope, given, &result);
  MUST(napi_close_escapable_handle_scope(env, scope));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
