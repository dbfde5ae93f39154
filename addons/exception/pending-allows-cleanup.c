#include "conformance-all.h"

/* What the manual lists one by one, but for what is another chapter's. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value given = first_argument(env, info), escaped = NULL;
  napi_handle_scope scope;
  napi_escapable_handle_scope escapable;
  napi_ref ref;
  const napi_extended_error_info *error = NULL;
  bool pending = false;
  MUST(napi_create_reference(env, given, 1, &ref));
  MUST(napi_open_handle_scope(env, &scope));
  MUST(napi_open_escapable_handle_scope(env, &escapable));
  napi_throw(env, given);
  napi_is_exception_pending(env, &pending);
  napi_get_last_error_info(env, &error);
  napi_escape_handle(env, escapable, given, &escaped);
  napi_close_escapable_handle_scope(env, escapable);
  napi_close_handle_scope(env, scope);
  napi_delete_reference(env, ref);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
