#include "conformance-all.h"

static void finalize(napi_env env, void *function, void *hint) {
  napi_value value = NULL;
  (void)hint;
  if (napi_get_reference_value(env, (seam_type_ref)function, &value) == napi_ok && value != NULL)
    napi_call_function(env, value, value, 0, NULL, NULL);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_ref function;
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
  MUST(napi_set_instance_data(env, function, finalize, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
