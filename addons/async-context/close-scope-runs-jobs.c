#include "conformance-all.h"

/* The finalizer of an object that was collected is what runtimes call with nothing below it. */
static napi_async_context context;
static napi_ref resource, function; /* what has to live as long as the context */

static void call_in_scope(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  napi_value receiver, callback;
  napi_callback_scope scope;
  MUST(napi_create_object(env, &receiver));
  MUST(napi_get_reference_value(env, function, &callback));
  napi_open_callback_scope(env, receiver, context, &scope);
  napi_call_function(env, receiver, callback, 0, NULL, NULL);
  napi_close_callback_scope(env, scope);
}

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value external, given = first_argument(env, info);
  MUST(napi_create_reference(env, given, 1, &resource));
  MUST(napi_create_reference(env, second_argument(env, info), 1, &function));
  napi_async_init(env, given, new_text(env, "conformance"), &context);
  MUST(napi_create_external(env, ITEM(7), call_in_scope, NULL, &external));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create))
