#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_context context;
  napi_value undefined, result, resource = first_argument(env, info);
  MUST(napi_get_undefined(env, &undefined));
  MUST(napi_async_init(env, resource, new_text(env, "conformance"), &context));
  napi_make_callback(env, context, undefined, second_argument(env, info), 0, NULL, &result);
  MUST(napi_async_destroy(env, context));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
