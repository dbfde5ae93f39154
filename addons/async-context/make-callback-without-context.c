#include "conformance-all.h"

static napi_ref function;

static void call(napi_env env) {
  napi_value receiver, callback, result;
  MUST(napi_create_object(env, &receiver));
  MUST(napi_get_reference_value(env, function, &callback));
  napi_make_callback(env, NULL, receiver, callback, 0, NULL, &result);
}

static napi_value run(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 1, &function));
  run_later(env, call);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
