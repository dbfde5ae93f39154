#include "conformance-all.h"

static int loads = 0;

static napi_value run(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  note("run");
  return NULL;
}

NAPI_MODULE_INIT() {
  static const conformance_export exported[] = {EXPORT(run)};
  conformance_init(env, exports, exported, 1);
  note_value("load", ++loads);
  if (loads == 1)
    napi_throw_error(env, NULL, "thrown by Init");
  return exports;
}
