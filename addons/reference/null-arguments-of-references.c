#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info), result = value;
  napi_ref reference = NULL;
  uint32_t count = 77;
  napi_create_reference(env, NULL, 1, &reference);
  napi_create_reference(env, value, 1, NULL);
  napi_reference_ref(env, NULL, &count);
  napi_reference_unref(env, NULL, &count);
  napi_get_reference_value(env, NULL, &result);
  napi_delete_reference(env, NULL);
  MUST(napi_create_reference(env, value, 1, &reference));
  napi_get_reference_value(env, reference, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
