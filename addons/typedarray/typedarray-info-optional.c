#include "conformance-all.h"

/* Each of the five alone, and none. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_typedarray_type type = napi_uint8_clamped_array;
  napi_value arraybuffer = NULL, view = first_argument(env, info);
  void *data = NULL;
  size_t length = 77, offset = 77;
  napi_get_typedarray_info(env, view, NULL, NULL, NULL, NULL, NULL);
  napi_get_typedarray_info(env, view, &type, NULL, NULL, NULL, NULL);
  napi_get_typedarray_info(env, view, NULL, &length, NULL, NULL, NULL);
  napi_get_typedarray_info(env, view, NULL, NULL, &data, NULL, NULL);
  napi_get_typedarray_info(env, view, NULL, NULL, NULL, &arraybuffer, NULL);
  napi_get_typedarray_info(env, view, NULL, NULL, NULL, NULL, &offset);
  return arraybuffer;
}

CONFORMANCE_ADDON(EXPORT(run))
