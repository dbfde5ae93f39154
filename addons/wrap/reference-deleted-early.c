#include "conformance-all.h"

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 0;
  napi_ref reference;
  wrapped++;
  MUST(napi_wrap(env, first_argument(env, info), ITEM(wrapped), ignore_finalize, NULL, &reference));
  napi_delete_reference(env, reference);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
