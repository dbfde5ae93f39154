#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value number;
  napi_ref reference = NULL;
  MUST(napi_create_int32(env, 42, &number));
  napi_create_reference(env, number, 1, &reference);
  return NULL;
}

/* As addons were built before there was a symbol for the version. */
NAPI_MODULE_EXPORT napi_value NAPI_MODULE_INITIALIZER(napi_env env, napi_value exports);
NAPI_MODULE_EXPORT napi_value NAPI_MODULE_INITIALIZER(napi_env env, napi_value exports) {
  static const conformance_export exported[] = {EXPORT(run)};
  return conformance_init(env, exports, exported, 1);
}
