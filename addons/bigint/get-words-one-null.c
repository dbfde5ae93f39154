#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  uint64_t words[2] = {77, 77};
  size_t count = 2;
  int sign_bit = 77;
  napi_get_value_bigint_words(env, value, NULL, &count, words);
  count = 2;
  napi_get_value_bigint_words(env, value, &sign_bit, &count, NULL);
  napi_get_value_bigint_words(env, value, &sign_bit, NULL, words);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
