#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_context context, other = NULL;
  napi_callback_scope scope, second = NULL;
  napi_value result, resource = first_argument(env, info), callback = second_argument(env, info);
  napi_value name = new_text(env, "conformance");
  MUST(napi_async_init(env, resource, name, &context));
  MUST(napi_open_callback_scope(env, resource, context, &scope));

  napi_async_init(NULL, resource, name, &other);
  napi_make_callback(NULL, context, resource, callback, 0, NULL, &result);
  napi_open_callback_scope(NULL, resource, context, &second);
  napi_close_callback_scope(NULL, scope);
  MUST(napi_close_callback_scope(env, scope));
  napi_async_destroy(NULL, context);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
