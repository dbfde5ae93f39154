#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info), promise = NULL;
  napi_deferred deferred = NULL;
  bool is_promise = true;
  napi_create_promise(env, NULL, &promise);
  napi_create_promise(env, &deferred, NULL);
  napi_is_promise(env, NULL, &is_promise);
  napi_is_promise(env, value, NULL);
  return NULL;
}

static napi_value resolve_nothing(napi_env env, napi_callback_info info) {
  napi_resolve_deferred(env, NULL, first_argument(env, info));
  return NULL;
}

static napi_value reject_nothing(napi_env env, napi_callback_info info) {
  napi_reject_deferred(env, NULL, first_argument(env, info));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(resolve_nothing), EXPORT(reject_nothing))
