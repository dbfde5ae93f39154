#include "conformance-all.h"

static napi_value add(napi_env env, napi_callback_info info) {
  static int added = 0;
  napi_value object = first_argument(env, info);
  for (int i = 0; i < 3; i++) {
    added++;
    napi_add_finalizer(env, object, ITEM(added), ignore_finalize, NULL, NULL);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(add))
