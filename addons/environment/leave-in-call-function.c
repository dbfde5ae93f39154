#include "conformance-all.h"

/* How JavaScript is entered that ends its worker. */
#ifndef ENTER
#define ENTER(env, function) napi_call_function(env, function, function, 0, NULL, NULL)
#endif

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value leaving = first_argument(env, info), after = second_argument(env, info);
  ENTER(env, leaving);
  note("left");
  napi_call_function(env, after, after, 0, NULL, NULL);
  return NULL;
}

static napi_value answer(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value number;
  MUST(napi_create_int32(env, 42, &number));
  return number;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(answer))
