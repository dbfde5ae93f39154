#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(1)));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(2)));
  MUST(napi_remove_env_cleanup_hook(env, hook, ITEM(1)));
  napi_add_env_cleanup_hook(env, hook, ITEM(1));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
