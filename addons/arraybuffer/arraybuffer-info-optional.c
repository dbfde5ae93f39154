#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  void *data = NULL;
  size_t length = 77;
  napi_get_arraybuffer_info(env, value, NULL, &length);
  napi_get_arraybuffer_info(env, value, &data, NULL);
  if (data != NULL)
    note_bytes("bytes", data, 4);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
