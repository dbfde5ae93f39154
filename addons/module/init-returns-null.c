#include "conformance-all.h"

NAPI_MODULE_INIT() {
  napi_value number;
  conformance_init(env, exports, NULL, 0);
  MUST(napi_create_int32(env, 42, &number));
  napi_set_named_property(env, exports, "answer", number);
  return NULL;
}
