#include "conformance-all.h"

static char memory[20][8];
static napi_ref function;

static napi_value prepare(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
  return NULL;
}

static void finalize(napi_env env, void *data, void *hint) {
  napi_value value = NULL;
  (void)data, (void)hint;
  if (function != NULL && napi_get_reference_value(env, function, &value) == napi_ok)
    napi_call_function(env, value, value, 0, NULL, NULL);
}

static napi_value create(napi_env env, napi_callback_info info) {
  static int created = 0;
  (void)info;
  napi_value value = NULL;
  napi_create_external_buffer(env, sizeof memory[0], memory[created++], finalize, NULL, &value);
  return value;
}

/* What is still there when the environment ends is not what the rule is about. */
static napi_value finish(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_delete_reference(env, function));
  function = NULL;
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(prepare), EXPORT(create), EXPORT(finish))
