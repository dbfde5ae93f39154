#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static napi_ref function;

static void call(napi_env env, void *data, void *hint) {
  napi_value value;
  (void)data, (void)hint;
  napi_get_reference_value(env, function, &value);
  napi_call_function(env, value, value, 0, NULL, NULL);
  napi_delete_reference(env, function);
}

static napi_value run(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
  node_api_post_finalizer(env, call, ITEM(1), NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
