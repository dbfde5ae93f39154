#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  void *removed = ITEM(77), *data = ITEM(77);
  MUST(napi_wrap(env, object, ITEM(1), ignore_finalize, NULL, NULL));
  napi_remove_wrap(env, object, &removed);
  napi_wrap(env, object, ITEM(2), NULL, NULL, NULL);
  napi_unwrap(env, object, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
