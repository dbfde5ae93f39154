#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), external;
  MUST(napi_wrap(env, object, ITEM(1), ignore_finalize, NULL, NULL));
  MUST(napi_add_finalizer(env, object, ITEM(2), ignore_finalize, NULL, NULL));
  MUST(napi_create_external(env, ITEM(3), ignore_finalize, NULL, &external));
  return external;
}

CONFORMANCE_ADDON(EXPORT(run))
