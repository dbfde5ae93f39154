#include "conformance-all.h"

/* What the value has, its first bytes too, and whether napi_get_typedarray_info says the same. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  void *data = NULL, *same = NULL;
  size_t length = 77, elements = 77;
  napi_typedarray_type type = napi_float64_array;
  napi_get_buffer_info(env, value, &data, &length);
  napi_get_typedarray_info(env, value, &type, &elements, &same, NULL, NULL);
  if (data == NULL)
    return NULL;
  note_bytes("bytes", data, length < 8 ? length : 8);
  note_value("the same memory", data == same);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
