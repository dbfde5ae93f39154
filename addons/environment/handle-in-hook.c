#include "conformance-all.h"

static napi_env env_of_hook;

static void hook(void *argument) {
  napi_handle_scope scope;
  napi_value object;
  (void)argument;
  napi_open_handle_scope(env_of_hook, &scope);
  napi_create_object(env_of_hook, &object);
  napi_close_handle_scope(env_of_hook, scope);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  env_of_hook = env;
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(7)));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
