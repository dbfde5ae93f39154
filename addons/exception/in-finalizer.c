#include "conformance-all.h"

static void finalize(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  napi_throw_error(env, "ON_PURPOSE", "thrown on purpose");
}

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value external;
  (void)info;
  MUST(napi_create_external(env, ITEM(1), finalize, NULL, &external));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create))
