#include "conformance-all.h"

/* What the view has, its first bytes too, and its ArrayBuffer. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_typedarray_type type = napi_uint8_clamped_array;
  napi_value arraybuffer = NULL;
  void *data = NULL, *start = NULL;
  size_t length = 77, offset = 77, size = 0;
  napi_get_typedarray_info(env, first_argument(env, info), &type, &length, &data, &arraybuffer,
                           &offset);
  if (arraybuffer == NULL || length == 77)
    return NULL;
  if (data != NULL && length > 0) {
    note_bytes("bytes", data, 4); /* none of the views has fewer */
    napi_get_arraybuffer_info(env, arraybuffer, &start, &size);
    note_value("offset of data", (char *)data - (char *)start);
  }
  return arraybuffer;
}

CONFORMANCE_ADDON(EXPORT(run))
