#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

static napi_value run(napi_env env, napi_callback_info info) {
  const napi_extended_error_info *error = NULL;
  int32_t number;
  napi_get_value_int32(env, first_argument(env, info), &number);
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(1)));
  MUST(napi_remove_env_cleanup_hook(env, hook, ITEM(1)));
  napi_get_last_error_info(env, &error);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
