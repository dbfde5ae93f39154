#include "conformance-all.h"

/* Three hundred references of all counts to the objects that are passed: every third is deleted at
 * once, every third after collections, and the others by a finalizer. */
static napi_ref references[300];
static int created;

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  for (int i = 0; i < 3; i++, created++)
    MUST(napi_create_reference(env, object, (uint32_t)(created % 2), &references[created]));
  MUST(napi_delete_reference(env, references[created - 3]));
  return NULL;
}

static napi_value let_go(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 1; i < created; i += 3)
    napi_delete_reference(env, references[i]);
  return NULL;
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  for (int i = 2; i < created; i += 3)
    napi_delete_reference(env, references[i]);
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  MUST(napi_wrap(env, first_argument(env, info), ITEM(1), finalize, NULL, NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(let_go), EXPORT(wrap))
