#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

static napi_value run(napi_env env, napi_callback_info info) {
  MUST(napi_set_instance_data(env, ITEM(1), ignore_finalize, NULL));
  MUST(napi_wrap(env, first_argument(env, info), ITEM(2), ignore_finalize, NULL, NULL));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(3)));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
