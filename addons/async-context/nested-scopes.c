#include "conformance-all.h"

static napi_async_context contexts[2];
static napi_ref resource, function; /* what has to live as long as the contexts */

static void call_in_scopes(napi_env env) {
  napi_callback_scope outer, inner;
  napi_value object, callback;
  MUST(napi_get_reference_value(env, resource, &object));
  MUST(napi_get_reference_value(env, function, &callback));
  napi_open_callback_scope(env, object, contexts[0], &outer);
  napi_open_callback_scope(env, object, contexts[1], &inner);
  napi_call_function(env, object, callback, 0, NULL, NULL);
  napi_close_callback_scope(env, inner);
  napi_call_function(env, object, callback, 0, NULL, NULL);
  napi_close_callback_scope(env, outer);
  for (int i = 0; i < 2; i++)
    MUST(napi_async_destroy(env, contexts[i]));
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value given = first_argument(env, info);
  MUST(napi_create_reference(env, given, 1, &resource));
  MUST(napi_create_reference(env, second_argument(env, info), 1, &function));
  for (int i = 0; i < 2; i++)
    MUST(napi_async_init(env, given, new_text(env, "conformance"), &contexts[i]));
  run_later(env, call_in_scopes);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
