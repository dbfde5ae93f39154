#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

static napi_value run(napi_env env, napi_callback_info info) {
  int number = (int)number_of(env, second_argument(env, info));
  MUST(napi_set_instance_data(env, ITEM(10 + number), ignore_finalize, NULL));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(20 + number)));
  MUST(napi_wrap(env, first_argument(env, info), ITEM(30 + number), ignore_finalize, NULL, NULL));
  return NULL;
}

static napi_value look(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_get_instance_data(env, &data);
  data = ITEM(77);
  napi_unwrap(env, first_argument(env, info), &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(look))
