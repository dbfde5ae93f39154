#include "conformance-all.h"

static napi_value wrap(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_wrap(env, arguments[0], ITEM(number_of(env, arguments[1])), NULL, NULL, NULL);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  void *data = NULL;
  napi_unwrap(env, first_argument(env, info), &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap), EXPORT(run))
