#include "conformance-all.h"

/* Two objects have the same native one: none, as any other pointer is one of the seam, and unique.
 */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), other;
  void *data;
  MUST(napi_create_object(env, &other));
  MUST(napi_set_named_property(env, object, "other", other));
  MUST(napi_wrap(env, object, NULL, ignore_finalize, NULL, NULL));
  MUST(napi_wrap(env, other, NULL, ignore_finalize, NULL, NULL));
  napi_remove_wrap(env, object, &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
