#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  napi_object_freeze(env, object);
  napi_set_named_property(env, object, "key", object);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
