#include "conformance.h"

static void first_hook(void *data) {
  (void)data;
  note("hook of before");
}

static void second_hook(void *data) {
  (void)data;
  note("hook of after");
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_add_env_cleanup_hook(env, first_hook, NULL));
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_add_env_cleanup_hook(env, second_hook, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
