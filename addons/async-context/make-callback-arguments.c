#include "conformance-all.h"

static napi_async_context context;
static napi_ref resource, function; /* what has to live as long as the context */

static void call(napi_env env) {
  napi_value receiver, callback, arguments[2], result;
  int32_t returned = -77;
  MUST(napi_get_reference_value(env, resource, &receiver));
  MUST(napi_get_reference_value(env, function, &callback));
  MUST(napi_create_int32(env, 11, &arguments[0]));
  MUST(napi_create_int32(env, 12, &arguments[1]));
  MUST(napi_get_undefined(env, &result));
  napi_make_callback(env, context, receiver, callback, 2, arguments, &result);
  napi_get_value_int32(env, result, &returned);
  napi_async_destroy(env, context);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value given = first_argument(env, info);
  MUST(napi_create_reference(env, given, 1, &resource));
  MUST(napi_create_reference(env, second_argument(env, info), 1, &function));
  MUST(napi_async_init(env, given, new_text(env, "conformance"), &context));
  run_later(env, call);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
