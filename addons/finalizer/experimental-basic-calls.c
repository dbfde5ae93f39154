#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static void hook(void *argument) {
  (void)argument;
}

/* The first finalizer makes all calls that the manual has for a basic environment, but those that
 * need a thread-safe function, work or libuv. */
static void finalize(napi_env env, void *finalized, void *hint) {
  static bool called = false;
  const napi_extended_error_info *error;
  const napi_node_version *node;
  const char *file;
  uint32_t version = 77;
  int64_t memory = -77;
  void *data = ITEM(77);
  (void)finalized, (void)hint;
  if (called)
    return;
  called = true;
  napi_get_version(env, &version);
  napi_get_node_version(env, &node);
  node_api_get_module_file_name(env, &file);
  napi_get_last_error_info(env, &error);
  napi_adjust_external_memory(env, 1024, &memory);
  napi_set_instance_data(env, ITEM(5), NULL, NULL);
  napi_get_instance_data(env, &data);
  napi_add_env_cleanup_hook(env, hook, ITEM(6));
  napi_remove_env_cleanup_hook(env, hook, ITEM(6));
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
