#include "conformance-all.h"

/* Nowhere else is size_t so large. */
static const uint64_t lengths[] = {(uint64_t)1 << 32, (uint64_t)1 << 33, UINT64_MAX};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  (void)info;
  napi_create_array_with_length(env, (size_t)lengths[next++], &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
