#include "conformance-all.h"

static napi_value escape(napi_env env) {
  napi_escapable_handle_scope scope;
  napi_value object, escaped = NULL, number;
  bool same = false;
  MUST(napi_open_escapable_handle_scope(env, &scope));
  MUST(napi_create_object(env, &object));
  MUST(napi_create_uint32(env, 7, &number));
  MUST(napi_set_named_property(env, object, "number", number));
  napi_escape_handle(env, scope, object, &escaped);
  napi_strict_equals(env, object, escaped, &same);
  napi_close_escapable_handle_scope(env, scope);
  return escaped;
}

/* A collection comes between the closing and the use. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value collect = first_argument(env, info), escaped = escape(env);
  MUST(napi_call_function(env, collect, collect, 0, NULL, NULL));
  return escaped;
}

CONFORMANCE_ADDON(EXPORT(run))
