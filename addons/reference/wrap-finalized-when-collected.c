#include "conformance-all.h"

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int number = 0;
  number++;
  napi_wrap(env, first_argument(env, info), ITEM(number), ignore_finalize, ITEM(100 + number),
            NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
