#include "conformance-all.h"

/* The finalizer of an object that was collected is what runtimes call with nothing below it. */
static napi_async_context context;
static napi_ref resource, function; /* what has to live as long as the context */

static void call(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  napi_value receiver, callback, result, error;
  bool pending;
  MUST(napi_create_object(env, &receiver));
  MUST(napi_get_reference_value(env, function, &callback));
  napi_make_callback(env, context, receiver, callback, 0, NULL, &result);
  napi_is_exception_pending(env, &pending);
  napi_get_and_clear_last_exception(env, &error);
}

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value external, given = first_argument(env, info);
  MUST(napi_create_reference(env, given, 1, &resource));
  MUST(napi_create_reference(env, second_argument(env, info), 1, &function));
  napi_async_init(env, given, new_text(env, "conformance"), &context);
  MUST(napi_create_external(env, ITEM(7), call, NULL, &external));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create))
