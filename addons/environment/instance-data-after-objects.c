#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  MUST(napi_set_instance_data(env, ITEM(1), ignore_finalize, NULL));
  MUST(napi_wrap(env, object, ITEM(2), ignore_finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
