#include "conformance-all.h"

/* Every second object has a reference to it as well, which outlives the wrap. */
static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 0;
  napi_value object = first_argument(env, info);
  napi_ref reference;
  void *data;
  wrapped++;
  MUST(napi_wrap(env, object, ITEM(wrapped), ignore_finalize, NULL,
                 wrapped % 2 == 0 ? &reference : NULL));
  napi_remove_wrap(env, object, &data);
  if (wrapped % 2 == 0)
    MUST(napi_delete_reference(env, reference));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
