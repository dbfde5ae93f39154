#include "conformance-all.h"

/* Every second object has the finalizer first, and the wrap then. */
static napi_value add(napi_env env, napi_callback_info info) {
  static int added = 0;
  napi_value object = first_argument(env, info);
  void *data = ITEM(77);
  added++;
  if (added % 2 == 0)
    napi_wrap(env, object, ITEM(100 + added), ignore_finalize, NULL, NULL);
  napi_add_finalizer(env, object, ITEM(added), ignore_finalize, NULL, NULL);
  if (added % 2 == 1)
    napi_wrap(env, object, ITEM(100 + added), ignore_finalize, NULL, NULL);
  napi_unwrap(env, object, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(add))
