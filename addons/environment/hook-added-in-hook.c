#include "conformance-all.h"

static napi_env env_of_hooks;

static void hook(void *argument) {
  if (argument == ITEM(1))
    napi_add_env_cleanup_hook(env_of_hooks, hook, ITEM(2));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  env_of_hooks = env;
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(1)));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
