#include "conformance-all.h"

static void hook(void *data) {
  (void)data;
}

static void async_hook(napi_async_cleanup_hook_handle handle, void *data) {
  (void)data;
  MUST(napi_remove_async_cleanup_hook(handle));
}

static napi_value run(napi_env env, napi_callback_info info) {
  const napi_extended_error_info *error = NULL;
  const napi_node_version *release = NULL;
  napi_value exception = NULL;
  uint32_t version = 77;
  int64_t adjusted = -77;
  void *data = NULL;
  (void)env, (void)info;
  napi_get_version(NULL, &version);
  napi_get_node_version(NULL, &release);
  napi_get_last_error_info(NULL, &error);
  napi_get_and_clear_last_exception(NULL, &exception);
  napi_adjust_external_memory(NULL, 0, &adjusted);
  napi_set_instance_data(NULL, ITEM(1), ignore_finalize, NULL);
  napi_get_instance_data(NULL, &data);
  napi_add_env_cleanup_hook(NULL, hook, ITEM(2));
  napi_remove_env_cleanup_hook(NULL, hook, ITEM(2));
  napi_add_async_cleanup_hook(NULL, async_hook, ITEM(3), NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
