#include "conformance-all.h"

/* Each object's finalizer creates a reference to an object of its own, and deletes it. */
static void finalize(napi_env env, void *data, void *hint) {
  napi_value object;
  napi_ref reference;
  (void)data, (void)hint;
  if (napi_create_object(env, &object) == napi_ok &&
      napi_create_reference(env, object, 1, &reference) == napi_ok)
    napi_delete_reference(env, reference);
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
