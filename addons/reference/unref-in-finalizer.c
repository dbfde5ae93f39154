#include "conformance-all.h"

/* A finalizer counts a reference up and down that belongs to another, strong object. */
static napi_ref reference;

static napi_value keep(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 1, &reference));
  return NULL;
}

static void finalize(napi_env env, void *data, void *hint) {
  uint32_t count = 77;
  (void)data, (void)hint;
  if (reference == NULL)
    return;
  napi_reference_ref(env, reference, &count);
  napi_reference_unref(env, reference, &count);
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), finalize, NULL, NULL));
  return NULL;
}

/* What is still wrapped when the environment ends is not what the rule is about. */
static napi_value finish(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_delete_reference(env, reference));
  reference = NULL;
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(keep), EXPORT(wrap), EXPORT(finish))
