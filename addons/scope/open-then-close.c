#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_handle_scope scope = NULL;
  napi_escapable_handle_scope escapable = NULL;
  (void)info;
  napi_open_handle_scope(env, &scope);
  napi_close_handle_scope(env, scope);
  napi_open_escapable_handle_scope(env, &escapable);
  napi_close_escapable_handle_scope(env, escapable);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
