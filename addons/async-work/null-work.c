#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_queue_async_work(env, NULL);
  napi_cancel_async_work(env, NULL);
  napi_delete_async_work(env, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
