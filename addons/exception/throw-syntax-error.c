#define NAPI_VERSION 9
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  node_api_throw_syntax_error(env, NULL, "thrown on purpose");
  return NULL;
}

static napi_value code(napi_env env, napi_callback_info info) {
  (void)info;
  node_api_throw_syntax_error(env, "ON_PURPOSE", "thrown on purpose");
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(code))
