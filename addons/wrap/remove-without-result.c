#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  MUST(napi_wrap(env, object, ITEM(1), NULL, NULL, NULL));
  napi_remove_wrap(env, object, NULL);
  napi_wrap(env, object, ITEM(2), NULL, NULL, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
