#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL, target = NULL;
  napi_handle_scope scope, other = NULL;
  napi_escapable_handle_scope escapable, second = NULL;
  size_t count = 0;
  MUST(napi_open_handle_scope(env, &scope));
  MUST(napi_open_escapable_handle_scope(env, &escapable));
  napi_open_handle_scope(NULL, &other);
  napi_open_escapable_handle_scope(NULL, &second);
  napi_escape_handle(NULL, escapable, first_argument(env, info), &result);
  napi_close_escapable_handle_scope(NULL, escapable);
  napi_close_handle_scope(NULL, scope);
  napi_get_cb_info(NULL, info, &count, NULL, NULL, NULL);
  napi_get_new_target(NULL, info, &target);
  MUST(napi_close_escapable_handle_scope(env, escapable));
  MUST(napi_close_handle_scope(env, scope));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
