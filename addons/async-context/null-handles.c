#include "conformance-all.h"

/* To open a scope without a context is left out: no manual and no header calls that optional. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_context context;
  napi_value resource = first_argument(env, info);
  MUST(napi_async_init(env, resource, new_text(env, "conformance"), &context));
  napi_open_callback_scope(env, resource, context, NULL);
  napi_close_callback_scope(env, NULL);
  napi_async_destroy(env, NULL);
  MUST(napi_async_destroy(env, context));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
