#include "conformance-all.h"

static napi_value answer(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value number = NULL;
  napi_create_int32(env, 42, &number);
  return number;
}

NAPI_MODULE_INIT() {
  napi_value function = NULL;
  conformance_init(env, exports, NULL, 0);
  napi_create_function(env, "answer", NAPI_AUTO_LENGTH, answer, NULL, &function);
  return function;
}
