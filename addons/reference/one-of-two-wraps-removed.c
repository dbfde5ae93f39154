#include "conformance-all.h"

/* Two objects have the same native one. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), other;
  void *data;
  MUST(napi_create_object(env, &other));
  MUST(napi_wrap(env, object, ITEM(1), ignore_finalize, ITEM(11), NULL));
  MUST(napi_wrap(env, other, ITEM(1), ignore_finalize, ITEM(12), NULL));
  napi_remove_wrap(env, other, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
