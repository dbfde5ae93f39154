#include "conformance-all.h"

/* What the view has, its first bytes too, and its ArrayBuffer; then each alone, and none. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value view = first_argument(env, info), arraybuffer = NULL, other = NULL;
  void *data = NULL, *same = NULL;
  size_t length = 77, offset = 77;
  napi_get_dataview_info(env, view, &length, &data, &arraybuffer, &offset);
  if (data != NULL)
    note_bytes("bytes", data, 4);
  length = 77;
  offset = 77;
  napi_get_dataview_info(env, view, &length, NULL, NULL, NULL);
  napi_get_dataview_info(env, view, NULL, &same, NULL, NULL);
  napi_get_dataview_info(env, view, NULL, NULL, &other, NULL);
  napi_get_dataview_info(env, view, NULL, NULL, NULL, &offset);
  napi_get_dataview_info(env, view, NULL, NULL, NULL, NULL);
  return arraybuffer;
}

CONFORMANCE_ADDON(EXPORT(run))
