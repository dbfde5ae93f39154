#include "conformance-all.h"

static napi_env env_of_hook;
static napi_ref function;

/* A hook has neither an env nor a scope of its own. */
static void hook(void *argument) {
  napi_handle_scope scope;
  napi_value value = NULL;
  (void)argument;
  if (napi_open_handle_scope(env_of_hook, &scope) != napi_ok)
    return;
  if (napi_get_reference_value(env_of_hook, function, &value) == napi_ok && value != NULL)
    napi_call_function(env_of_hook, value, value, 0, NULL, NULL);
  napi_close_handle_scope(env_of_hook, scope);
}

static napi_value run(napi_env env, napi_callback_info info) {
  env_of_hook = env;
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(7)));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
