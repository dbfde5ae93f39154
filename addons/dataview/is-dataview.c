#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  bool is_dataview;
  napi_is_dataview(env, first_argument(env, info), &is_dataview);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
