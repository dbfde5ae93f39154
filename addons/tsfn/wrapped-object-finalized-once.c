#include "conformance.h"

static void finalize_wrap(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  note("wrap finalized");
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value object;
  napi_ref keeps;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  MUST(napi_create_object(env, &object));
  MUST(napi_wrap(env, object, ITEM(1), finalize_wrap, NULL, NULL));
  MUST(napi_create_reference(env, object, 1, &keeps));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
