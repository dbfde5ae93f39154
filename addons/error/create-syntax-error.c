#define NAPI_VERSION 9
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  node_api_create_syntax_error(env, NULL, first_argument(env, info), &result);
  return result;
}

static napi_value code(napi_env env, napi_callback_info info) {
  napi_value result = NULL, text = first_argument(env, info);
  node_api_create_syntax_error(env, second_argument(env, info), text, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(code))
