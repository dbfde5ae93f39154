#include "conformance-all.h"

static napi_ref reference;

static napi_value create(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 0, &reference));
  return NULL;
}

static napi_value get(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  napi_get_reference_value(env, reference, &value);
  return value;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(get))
