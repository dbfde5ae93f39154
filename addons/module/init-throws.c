#include "conformance-all.h"

NAPI_MODULE_INIT() {
  conformance_init(env, exports, NULL, 0);
  napi_throw_error(env, NULL, "thrown by Init");
  return exports;
}
