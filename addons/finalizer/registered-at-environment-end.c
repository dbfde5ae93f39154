#include "conformance-all.h"

/* The finalizer of the one object creates another, with a finalizer of its own. */
static void finalize(napi_env env, void *data, void *hint) {
  napi_value object;
  (void)data, (void)hint;
  if (napi_create_object(env, &object) == napi_ok)
    napi_add_finalizer(env, object, ITEM(2), ignore_finalize, ITEM(102), NULL);
}

static napi_value run(napi_env env, napi_callback_info info) {
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), finalize, ITEM(101), NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
