#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool is_promise;
  napi_is_promise(env, first_argument(env, info), &is_promise);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
