#include "conformance-all.h"

enum { COUNT = 20 };

static napi_ref references[COUNT];

static void create(napi_env env, int i) {
  napi_value object;
  MUST(napi_create_object(env, &object));
  MUST(napi_create_reference(env, object, 0, &references[i]));
}

/* Objects of an inner scope, and collections after it was closed, before this function returns. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value collect = first_argument(env, info), value;
  napi_handle_scope scope;
  int left = 0;
  MUST(napi_open_handle_scope(env, &scope));
  for (int i = 0; i < COUNT; i++)
    create(env, i);
  napi_close_handle_scope(env, scope);
  MUST(napi_call_function(env, collect, collect, 0, NULL, NULL));
  MUST(napi_open_handle_scope(env, &scope));
  for (int i = 0; i < COUNT; i++) {
    MUST(napi_get_reference_value(env, references[i], &value));
    left += value != NULL;
  }
  MUST(napi_close_handle_scope(env, scope));
  note_value("left", left);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
