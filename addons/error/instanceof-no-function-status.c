#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool answer = false;
  napi_instanceof(env, first_argument(env, info), second_argument(env, info), &answer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
