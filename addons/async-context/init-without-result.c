#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_async_init(env, first_argument(env, info), new_text(env, "conformance"), NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
