#include "conformance-all.h"

static napi_value callback(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  return NULL;
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
}

/* Twenty functions that nothing keeps, each with data that is to be freed with it. */
static napi_value functions(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 1; i <= 20; i++) {
    napi_handle_scope scope;
    napi_value function;
    MUST(napi_open_handle_scope(env, &scope));
    MUST(napi_create_function(env, NULL, 0, callback, ITEM(i), &function));
    MUST(napi_add_finalizer(env, function, ITEM(i), finalize, NULL, NULL));
    MUST(napi_close_handle_scope(env, scope));
  }
  return NULL;
}

static napi_value classes(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 1; i <= 20; i++) {
    napi_handle_scope scope;
    napi_value constructor;
    MUST(napi_open_handle_scope(env, &scope));
    MUST(napi_define_class(env, "Abc", 3, callback, ITEM(i), 0, NULL, &constructor));
    MUST(napi_add_finalizer(env, constructor, ITEM(i), finalize, NULL, NULL));
    MUST(napi_close_handle_scope(env, scope));
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(functions), EXPORT(classes))
