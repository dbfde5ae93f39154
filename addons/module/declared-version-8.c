#include "conformance-all.h"

/* Which values a reference can be made of depends on the version. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value number, value = NULL;
  napi_ref reference = NULL;
  MUST(napi_create_int32(env, 42, &number));
  if (napi_create_reference(env, number, 1, &reference) != napi_ok || reference == NULL)
    return NULL;
  napi_get_reference_value(env, reference, &value);
  MUST(napi_delete_reference(env, reference));
  return value;
}

#ifdef DECLARED_BY_HAND
NAPI_MODULE_EXPORT int32_t NODE_API_MODULE_GET_API_VERSION(void);
NAPI_MODULE_EXPORT int32_t NODE_API_MODULE_GET_API_VERSION(void) {
  return DECLARED_VERSION;
}
NAPI_MODULE_EXPORT napi_value NAPI_MODULE_INITIALIZER(napi_env env, napi_value exports);
NAPI_MODULE_EXPORT napi_value NAPI_MODULE_INITIALIZER(napi_env env, napi_value exports) {
  static const conformance_export exported[] = {EXPORT(run)};
  note("Init");
  return conformance_init(env, exports, exported, 1);
}
#else
CONFORMANCE_ADDON(EXPORT(run))
#endif
