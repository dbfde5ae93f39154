#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 0;
  wrapped++;
  MUST(napi_wrap(env, first_argument(env, info), ITEM(wrapped), ignore_finalize,
                 ITEM(100 + wrapped), NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
