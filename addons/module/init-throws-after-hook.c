#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

NAPI_MODULE_INIT() {
  conformance_init(env, exports, NULL, 0);
  MUST(napi_set_instance_data(env, ITEM(7), ignore_finalize, NULL));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(8)));
  MUST(napi_throw_error(env, NULL, "thrown by Init"));
  return NULL;
}
