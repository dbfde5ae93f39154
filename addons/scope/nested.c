#include "conformance-all.h"

enum { DEPTH = 3 };

/* A text of each scope is read when the inner ones are closed. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_handle_scope scopes[DEPTH];
  napi_value texts[DEPTH], bigint;
  size_t length = 77;
  (void)info;
  for (int i = 0; i < DEPTH; i++) {
    napi_open_handle_scope(env, &scopes[i]);
    MUST(napi_create_string_utf8(env, "kept", (size_t)i, &texts[i]));
    MUST(napi_create_bigint_int64(env, i, &bigint));
  }
  for (int i = DEPTH - 1; i >= 0; i--) {
    napi_get_value_string_utf8(env, texts[i], NULL, 0, &length);
    napi_close_handle_scope(env, scopes[i]);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
