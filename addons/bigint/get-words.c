#include "conformance-all.h"

#include <string.h>

/* Of this much memory the runtime gets as much as the scenario says; all of it is told. */
enum { ROOM = 5 };

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  uint64_t words[ROOM];
  int sign_bit = 77;
  get_arguments(env, info, arguments, 2);
  size_t count = number_of(env, arguments[1]);
  memset(words, 0xaa, sizeof words);
  napi_get_value_bigint_words(env, arguments[0], &sign_bit, &count, words);
  note_bytes("words", words, sizeof words);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
