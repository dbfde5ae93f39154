#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  size_t length = 77;
  napi_get_buffer_info(env, first_argument(env, info), &data, &length);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
