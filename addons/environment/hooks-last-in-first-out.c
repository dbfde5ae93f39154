#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 1; i <= 3; i++)
    napi_add_env_cleanup_hook(env, hook, ITEM(i));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
