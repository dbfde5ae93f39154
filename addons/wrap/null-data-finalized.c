#include "conformance-all.h"

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 0;
  wrapped++;
  napi_wrap(env, first_argument(env, info), NULL, ignore_finalize, ITEM(100 + wrapped), NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
