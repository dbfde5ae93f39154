#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), value = NULL;
  napi_ref reference;
  uint32_t count = 77;
  void *data;
  MUST(napi_wrap(env, object, ITEM(1), ignore_finalize, NULL, &reference));
  MUST(napi_remove_wrap(env, object, &data));
  napi_reference_ref(env, reference, &count);
  napi_get_reference_value(env, reference, &value);
  napi_delete_reference(env, reference);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
