#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static napi_ref reference;

static napi_value keep(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 2, &reference));
  return NULL;
}

static void finalize(napi_env env, void *data, void *hint) {
  uint32_t count = 77;
  (void)data, (void)hint;
  napi_reference_unref(env, reference, &count);
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(keep), EXPORT(wrap))
