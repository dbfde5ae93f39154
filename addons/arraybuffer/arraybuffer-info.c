#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  void *data = NULL;
  size_t length = 77;
  napi_get_arraybuffer_info(env, value, &data, &length);
  if (data != NULL && length > 0)
    note_bytes("bytes", data, length < 8 ? length : 8);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
