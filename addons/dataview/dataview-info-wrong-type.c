#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  void *data = NULL;
  size_t length = 77, offset = 77;
  napi_get_dataview_info(env, first_argument(env, info), &length, &data, NULL, &offset);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
