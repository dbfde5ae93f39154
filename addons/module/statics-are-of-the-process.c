#include "conformance-all.h"

static int loads = 0;

NAPI_MODULE_INIT() {
  conformance_init(env, exports, NULL, 0);
  note_value("load", ++loads);
  return exports;
}
