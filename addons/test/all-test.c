/* What an addon does that records all functions, on the fake: values, texts, and a failed call. */
#include "conformance-all.h"
#include "fake-napi.h"

static void never(void *argument) {
  (void)argument;
}

void exercise_all(napi_env env) {
  napi_value number, text;
  bool is = false;
  char copy[8] = "";
  size_t length = 3;
  MUST(napi_create_int32(env, -5, &number));
  MUST(napi_get_value_bool(env, number, &is));
  MUST(napi_create_string_utf8(env, "a \"text\"", NAPI_AUTO_LENGTH, &text));
  MUST(napi_get_value_string_utf8(env, text, copy, sizeof copy, &length));
  napi_add_env_cleanup_hook(env, never, ITEM(3));
  napi_add_env_cleanup_hook(env, never, NULL);
}
