#include "conformance-all.h"

/* What is exported is the value of the global "wanted" at that time. */
NAPI_MODULE_INIT() {
  napi_value global, wanted = NULL;
  conformance_init(env, exports, NULL, 0);
  MUST(napi_get_global(env, &global));
  napi_get_named_property(env, global, "wanted", &wanted);
  return wanted;
}
