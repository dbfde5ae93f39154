#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_context contexts[3];
  napi_value resource = first_argument(env, info);
  for (int i = 0; i < 3; i++)
    napi_async_init(env, resource, new_text(env, "conformance"), &contexts[i]);
  for (int i = 0; i < 3; i++)
    napi_async_destroy(env, contexts[i]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
