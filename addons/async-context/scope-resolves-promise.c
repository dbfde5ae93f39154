#include "conformance-all.h"

/* The finalizer of an object that was collected is what runtimes call with nothing below it. */
static napi_async_context context;
static napi_ref resource; /* what has to live as long as the context */
static napi_deferred deferred;

/* No JavaScript is called here: resolving alone has to make the reactions run. */
static void resolve_in_scope(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  napi_value number, object;
  napi_callback_scope scope;
  MUST(napi_create_int32(env, 7, &number));
  MUST(napi_get_reference_value(env, resource, &object));
  napi_open_callback_scope(env, object, context, &scope);
  napi_resolve_deferred(env, deferred, number);
  napi_close_callback_scope(env, scope);
}

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value external, promise, given = first_argument(env, info);
  MUST(napi_create_reference(env, given, 1, &resource));
  MUST(napi_create_promise(env, &deferred, &promise));
  napi_async_init(env, given, new_text(env, "conformance"), &context);
  MUST(napi_create_external(env, ITEM(7), resolve_in_scope, NULL, &external));
  return promise;
}

CONFORMANCE_ADDON(EXPORT(create))
