#include "conformance-all.h"

static int loads = 0;

/* Each load finds no data, and has the number of the load for its own. */
NAPI_MODULE_INIT() {
  void *data = ITEM(77);
  conformance_init(env, exports, NULL, 0);
  napi_get_instance_data(env, &data);
  MUST(napi_set_instance_data(env, ITEM(++loads), ignore_finalize, NULL));
  return exports;
}
