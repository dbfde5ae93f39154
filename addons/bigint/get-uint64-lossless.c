#include "conformance-all.h"

#include <string.h>

/* The flag is preset to what no flag is. */
static napi_value run(napi_env env, napi_callback_info info) {
  uint64_t result = 77;
  bool lossless;
  memset(&lossless, 0x55, sizeof lossless);
  napi_get_value_bigint_uint64(env, first_argument(env, info), &result, &lossless);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
