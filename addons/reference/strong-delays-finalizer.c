#include "conformance-all.h"

static napi_ref references[20];
static int wrapped;

static napi_value wrap(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  MUST(napi_wrap(env, object, ITEM(wrapped + 1), ignore_finalize, NULL, NULL));
  napi_create_reference(env, object, 1, &references[wrapped++]);
  return NULL;
}

static napi_value let_go(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 0; i < wrapped; i++)
    napi_delete_reference(env, references[i]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap), EXPORT(let_go))
