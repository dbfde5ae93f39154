#include "conformance.h"

static napi_threadsafe_function tsfn;
static napi_async_work work;

static void call_from_pool(napi_env env, void *data) {
  (void)env, (void)data;
  thread_set_name("pool");
  for (int i = 1; i <= 3; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void delete_work(napi_env env, napi_status status, void *data) {
  (void)status, (void)data;
  napi_delete_async_work(env, work);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value name;
  tsfn = tsfn_create(env, .call_js = ignore_item);
  MUST(napi_create_string_utf8(env, "work", NAPI_AUTO_LENGTH, &name));
  MUST(napi_create_async_work(env, NULL, name, call_from_pool, delete_work, NULL, &work));
  MUST(napi_queue_async_work(env, work));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
