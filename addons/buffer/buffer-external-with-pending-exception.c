#include "conformance-all.h"

static char memory[8];

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  MUST(napi_throw(env, first_argument(env, info)));
  napi_create_external_buffer(env, sizeof memory, memory, ignore_finalize, ITEM(11), &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create))
