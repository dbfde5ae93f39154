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

/* The receiver is another object than the resource, so that none is taken for the other unseen. */
static void call_twice(napi_env env) {
  napi_value receiver, callback, result;
  MUST(napi_create_object(env, &receiver));
  MUST(napi_get_reference_value(env, function, &callback));
  for (int i = 0; i < 2; i++)
    napi_make_callback(env, context, receiver, callback, 0, NULL, &result);
  napi_async_destroy(env, context);
  MUST(napi_delete_reference(env, resource));
  MUST(napi_delete_reference(env, function));
}

static napi_value call_later(napi_env env, napi_callback_info info) {
  (void)info;
  run_later(env, call_twice);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(call_later))
