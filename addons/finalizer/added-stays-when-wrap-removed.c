#include "conformance-all.h"

static napi_value add(napi_env env, napi_callback_info info) {
  static int added = 0;
  napi_value object = first_argument(env, info);
  void *data = ITEM(77);
  added++;
  MUST(napi_wrap(env, object, ITEM(100 + added), ignore_finalize, NULL, NULL));
  napi_add_finalizer(env, object, ITEM(added), ignore_finalize, NULL, NULL);
  napi_remove_wrap(env, object, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(add))
