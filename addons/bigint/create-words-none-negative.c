#include "conformance-all.h"

static const struct {
  int sign_bit;
  size_t count;
  uint64_t words[1];
} values[] = {{1, 0, {7}}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  napi_create_bigint_words(env, values[i].sign_bit, values[i].count, values[i].words, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
