#include "conformance-all.h"

/* The deferred of the promise that was made last. */
static napi_deferred deferred;

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value promise = NULL;
  (void)info;
  napi_create_promise(env, &deferred, &promise);
  return promise;
}

static napi_value resolve(napi_env env, napi_callback_info info) {
  napi_resolve_deferred(env, deferred, first_argument(env, info));
  return NULL;
}

static napi_value reject(napi_env env, napi_callback_info info) {
  napi_reject_deferred(env, deferred, first_argument(env, info));
  return NULL;
}

static napi_value resolve_null(napi_env env, napi_callback_info info) {
  (void)info;
  napi_resolve_deferred(env, deferred, NULL);
  return NULL;
}

static napi_value reject_null(napi_env env, napi_callback_info info) {
  (void)info;
  napi_reject_deferred(env, deferred, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(resolve), EXPORT(reject), EXPORT(resolve_null),
                  EXPORT(reject_null))
