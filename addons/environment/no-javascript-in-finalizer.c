#include "conformance-all.h"

static napi_ref function;

static void finalize(napi_env env, void *data, void *hint) {
  napi_value value = NULL;
  (void)data, (void)hint;
  if (napi_get_reference_value(env, function, &value) == napi_ok && value != NULL)
    napi_call_function(env, value, value, 0, NULL, NULL);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  MUST(napi_create_reference(env, value, 1, &function));
  MUST(napi_wrap(env, value, ITEM(1), finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
