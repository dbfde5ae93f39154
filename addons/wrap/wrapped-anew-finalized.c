#include "conformance-all.h"

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 0;
  napi_value object = first_argument(env, info);
  void *data;
  wrapped++;
  MUST(napi_wrap(env, object, ITEM(wrapped), ignore_finalize, NULL, NULL));
  napi_remove_wrap(env, object, &data);
  napi_wrap(env, object, ITEM(100 + wrapped), ignore_finalize, NULL, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
