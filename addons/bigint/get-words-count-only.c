#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  size_t count = number_of(env, arguments[1]);
  napi_get_value_bigint_words(env, arguments[0], NULL, &count, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
