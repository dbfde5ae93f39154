#include "conformance-all.h"

NAPI_MODULE_INIT() {
  napi_valuetype type;
  napi_value names;
  uint32_t count = 77;
  conformance_init(env, exports, NULL, 0);
  napi_typeof(env, exports, &type);
  MUST(napi_get_property_names(env, exports, &names));
  napi_get_array_length(env, names, &count);
  return exports;
}
