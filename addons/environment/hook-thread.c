#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_add_env_cleanup_hook(env, hook, ITEM(7));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
