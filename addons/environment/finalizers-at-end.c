#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), external;
  MUST(napi_wrap(env, object, ITEM(1), ignore_finalize, ITEM(11), NULL));
  MUST(napi_add_finalizer(env, object, ITEM(2), ignore_finalize, ITEM(12), NULL));
  MUST(napi_create_external(env, ITEM(3), ignore_finalize, ITEM(13), &external));
  MUST(napi_set_named_property(env, object, "external", external));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
