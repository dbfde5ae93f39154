#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_context context;
  MUST(napi_async_init(env, first_argument(env, info), new_text(env, "conformance"), &context));
  MUST(napi_throw_error(env, NULL, "thrown on purpose"));
  napi_async_destroy(env, context);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
