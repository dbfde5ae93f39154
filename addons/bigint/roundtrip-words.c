#include "conformance-all.h"

enum { ROOM = 24 };

static napi_value run(napi_env env, napi_callback_info info) {
  uint64_t words[ROOM];
  size_t count = ROOM;
  int sign_bit = 77;
  napi_value result = NULL;
  napi_get_value_bigint_words(env, first_argument(env, info), &sign_bit, &count, words);
  napi_create_bigint_words(env, sign_bit, count < ROOM ? count : (size_t)ROOM, words, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
