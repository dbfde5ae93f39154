#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_ref reference;
  uint32_t count = 77;
  MUST(napi_create_reference(env, first_argument(env, info), 0, &reference));
  napi_reference_unref(env, reference, &count);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
