#include "conformance-all.h"

static void finalize(napi_env env, void *data, void *hint) {
  napi_value object;
  (void)data, (void)hint;
  napi_create_object(env, &object);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  MUST(napi_wrap(env, object, ITEM(1), finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
