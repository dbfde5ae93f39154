#include "conformance-all.h"

static napi_async_context context;
static napi_ref resource, function; /* what has to live as long as the context */

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value given = first_argument(env, info);
  MUST(napi_create_reference(env, given, 1, &resource));
  MUST(napi_create_reference(env, second_argument(env, info), 1, &function));
  napi_async_init(env, given, new_text(env, "conformance"), &context);
  return NULL;
}

/* What stands in place of the resource is ignored, says the manual: so it is another object. */
static void call_in_scope(napi_env env) {
  napi_value other, callback;
  napi_callback_scope scope;
  MUST(napi_create_object(env, &other));
  MUST(napi_get_reference_value(env, function, &callback));
  napi_open_callback_scope(env, other, context, &scope);
  MUST(napi_call_function(env, other, callback, 0, NULL, NULL));
  napi_close_callback_scope(env, scope);
  napi_async_destroy(env, context);
  MUST(napi_delete_reference(env, resource));
  MUST(napi_delete_reference(env, function));
}

static napi_value call_later(napi_env env, napi_callback_info info) {
  (void)info;
  run_later(env, call_in_scope);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(call_later))
