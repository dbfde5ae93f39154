#include "conformance-all.h"

static napi_env env_of_hooks;

static void hook(void *argument) {
  if (argument == ITEM(2))
    napi_remove_env_cleanup_hook(env_of_hooks, hook, argument);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  env_of_hooks = env;
  for (int i = 1; i <= 3; i++)
    MUST(napi_add_env_cleanup_hook(env, hook, ITEM(i)));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
