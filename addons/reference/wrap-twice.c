#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  void *data = ITEM(77);
  MUST(napi_wrap(env, object, ITEM(1), NULL, NULL, NULL));
  napi_wrap(env, object, ITEM(2), NULL, NULL, NULL);
  napi_unwrap(env, object, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
