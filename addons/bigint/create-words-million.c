#include "conformance-all.h"

/* 2^26 bits: what an engine can hold differs. */
enum { COUNT = 1u << 20 };

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  bool pending = false;
  uint64_t *words = (uint64_t *)calloc(COUNT, sizeof *words);
  (void)info;
  words[COUNT - 1] = 1;
  napi_create_bigint_words(env, 0, COUNT, words, &result);
  free(words);
  if (result == NULL)
    napi_is_exception_pending(env, &pending);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
