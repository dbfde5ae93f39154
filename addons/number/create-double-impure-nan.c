#include "conformance-all.h"

#include <string.h>

/* All of them are NaN, and only the first is how engines write it themselves. */
static const uint64_t patterns[] = {0x7FF8000000000000, 0x7FF0000000000001, 0xFFF8DEADBEEF0001,
                                    0xFFFE000000000005, 0xFFFF000000000007, 0xFFFFFFFFFFFFFFFF};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  double number;
  (void)info;
  memcpy(&number, &patterns[next++], sizeof number);
  napi_create_double(env, number, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
