#include "conformance-all.h"

static void ask(napi_env env) {
  const napi_extended_error_info *error = NULL;
  napi_get_last_error_info(env, &error);
  if (error != NULL && error->error_message != NULL)
    note("there is a message");
}

/* Each call fails in another way, and has its text looked up at once. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value text = first_argument(env, info), number = second_argument(env, info), result = NULL;
  napi_ref ref;
  napi_value escaped = NULL;
  napi_escapable_handle_scope scope;
  double f64 = -77;
  bool answer = false;
  size_t length = 77;
  uint32_t count = 77;
  MUST(napi_create_object(env, &result));
  MUST(napi_create_reference(env, result, 0, &ref));
  MUST(napi_open_escapable_handle_scope(env, &scope));
  MUST(napi_escape_handle(env, scope, result, &escaped));
  napi_get_value_double(env, text, &f64);
  ask(env);
  napi_get_value_bool(env, text, &answer);
  ask(env);
  napi_get_value_string_utf8(env, number, NULL, 0, &length);
  ask(env);
  napi_call_function(env, number, number, 0, NULL, NULL);
  ask(env);
  napi_get_array_length(env, number, &count);
  ask(env);
  napi_reference_unref(env, ref, &count);
  ask(env);
  napi_escape_handle(env, scope, result, &escaped);
  ask(env);
  MUST(napi_close_escapable_handle_scope(env, scope));
  MUST(napi_delete_reference(env, ref));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
