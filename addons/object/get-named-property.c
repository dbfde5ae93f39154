#include "conformance-all.h"

static const char *const names[] = {"a",   "\xc3\xa9\xf0\x9f\x98\x80", "0", "", "toString", "a b",
                                    "\xff"};

static napi_value get(napi_env env, napi_callback_info info) {
  napi_value arguments[2], result = NULL;
  get_arguments(env, info, arguments, 2);
  napi_get_named_property(env, arguments[0], names[number_of(env, arguments[1])], &result);
  return result;
}

static napi_value set(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_set_named_property(env, arguments[0], names[number_of(env, arguments[1])], arguments[1]);
  return NULL;
}

static napi_value has(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  bool result = false;
  get_arguments(env, info, arguments, 2);
  napi_has_named_property(env, arguments[0], names[number_of(env, arguments[1])], &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(get), EXPORT(set), EXPORT(has))
