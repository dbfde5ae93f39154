#include "conformance-all.h"

static int loads = 0;

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value number = NULL;
  napi_create_int32(env, 42, &number);
  return number;
}

NAPI_MODULE_INIT() {
  static const conformance_export exported[] = {EXPORT(run)};
  conformance_init(env, exports, exported, 1);
  note_value("load", ++loads);
  return exports;
}
