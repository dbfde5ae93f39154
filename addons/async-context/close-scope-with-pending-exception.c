#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_context context;
  napi_callback_scope scope;
  napi_value resource = first_argument(env, info);
  MUST(napi_async_init(env, resource, new_text(env, "conformance"), &context));
  MUST(napi_open_callback_scope(env, resource, context, &scope));
  napi_call_function(env, resource, second_argument(env, info), 0, NULL, NULL);
  napi_close_callback_scope(env, scope);
  /* The context is left alone: to destroy it now is another rule. */
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
