#include "conformance-all.h"

static napi_async_context context;
static napi_ref function;

static void call(napi_env env) {
  napi_value receiver, callback, result;
  MUST(napi_create_object(env, &receiver));
  MUST(napi_get_reference_value(env, function, &callback));
  napi_make_callback(env, context, receiver, callback, 0, NULL, &result);
  napi_async_destroy(env, context);
}

static napi_value run(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
  napi_async_init(env, NULL, new_text(env, "conformance"), &context);
  run_later(env, call);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
