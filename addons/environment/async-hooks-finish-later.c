#include "conformance-all.h"

/* Each hook begins a work, whose complete ends the cleanup on a later turn of the event loop. */
enum { HOOKS = 2 };
typedef struct {
  napi_async_work work;
  napi_async_cleanup_hook_handle handle;
} cleanup;
static napi_env env_of_hooks;
static cleanup cleanups[HOOKS + 1];

static void execute(napi_env env, void *data) {
  (void)env, (void)data;
}

static void complete(napi_env env, napi_status status, void *data) {
  cleanup *c = &cleanups[ITEM_NUMBER(data)];
  (void)status;
  napi_delete_async_work(env, c->work);
  napi_remove_async_cleanup_hook(c->handle);
}

static void hook(napi_async_cleanup_hook_handle handle, void *argument) {
  cleanup *c = &cleanups[ITEM_NUMBER(argument)];
  c->handle = handle;
  if (napi_queue_async_work(env_of_hooks, c->work) != napi_ok)
    napi_remove_async_cleanup_hook(handle);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value name = new_text(env, "cleanup");
  env_of_hooks = env;
  MUST(napi_set_instance_data(env, ITEM(9), ignore_finalize, NULL));
  for (int i = 1; i <= HOOKS; i++) {
    cleanup *c = &cleanups[i];
    MUST(napi_create_async_work(env, NULL, name, execute, complete, ITEM(i), &c->work));
    MUST(napi_add_async_cleanup_hook(env, hook, ITEM(i), &c->handle));
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
