#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_context context;
  napi_value result, resource = first_argument(env, info), callback = second_argument(env, info);
  MUST(napi_async_init(env, resource, new_text(env, "conformance"), &context));
  MUST(napi_throw_error(env, NULL, "thrown on purpose"));
  napi_make_callback(env, context, resource, callback, 0, NULL, &result);
  MUST(napi_async_destroy(env, context));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
