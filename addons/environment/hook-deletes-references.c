#include "conformance-all.h"

static napi_env env_of_hook;
static napi_ref wrap, strong, weak;

/* So the manual has addons let go of what they hold, in an order of their own. */
static void hook(void *argument) {
  (void)argument;
  napi_delete_reference(env_of_hook, strong);
  napi_delete_reference(env_of_hook, wrap);
  napi_delete_reference(env_of_hook, weak);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  env_of_hook = env;
  MUST(napi_create_reference(env, object, 1, &strong));
  MUST(napi_wrap(env, object, ITEM(1), ignore_finalize, NULL, &wrap));
  MUST(napi_create_reference(env, object, 0, &weak));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(7)));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
