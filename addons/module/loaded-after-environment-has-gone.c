/* Past the seam, whose own state would be gone with the library. */
#define SEAM_ITSELF
#include "conformance.h"

static int cleanups = 0;

static void hook(void *argument) {
  *(int *)argument += 1;
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)env, (void)hint;
  *(int *)data += 1;
}

/* What is called at the end of the environment has to be in memory still. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value number;
  MUST(napi_set_instance_data(env, &cleanups, finalize, NULL));
  MUST(napi_add_env_cleanup_hook(env, hook, &cleanups));
  MUST(napi_wrap(env, first_argument(env, info), &cleanups, finalize, NULL, NULL));
  MUST(napi_create_int32(env, 42, &number));
  return number;
}

CONFORMANCE_ADDON(EXPORT(run))
