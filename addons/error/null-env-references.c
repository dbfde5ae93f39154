#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value given = first_argument(env, info), external, result = NULL;
  napi_ref ref, other = NULL;
  uint32_t count = 77;
  void *data = NULL;
  MUST(napi_create_reference(env, given, 1, &ref));
  MUST(napi_create_external(env, ITEM(1), NULL, NULL, &external));
  napi_create_reference(NULL, given, 1, &other);
  napi_reference_ref(NULL, ref, &count);
  napi_reference_unref(NULL, ref, &count);
  napi_get_reference_value(NULL, ref, &result);
  napi_delete_reference(NULL, ref);
  napi_get_value_external(NULL, external, &data);
  napi_add_finalizer(NULL, given, ITEM(2), ignore_finalize, NULL, NULL);
  MUST(napi_delete_reference(env, ref));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
