#include "conformance-all.h"

static napi_value add(napi_env env, napi_callback_info info) {
  static int added = 0;
  added++;
  napi_add_finalizer(env, first_argument(env, info), ITEM(added), ignore_finalize,
                     ITEM(100 + added), NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(add))
