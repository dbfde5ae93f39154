#include "conformance-all.h"

/* Wraps the number that is its first argument. */
static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value self, argument;
  size_t count = 1;
  MUST(napi_get_cb_info(env, info, &count, &argument, &self, NULL));
  napi_wrap(env, self, ITEM(number_of(env, argument)), NULL, NULL, NULL);
  return self;
}

static napi_value unwrap_this(napi_env env, napi_callback_info info) {
  napi_value self;
  void *native = ITEM(77);
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  napi_unwrap(env, self, &native);
  return NULL;
}

static napi_value unwrap(napi_env env, napi_callback_info info) {
  void *native = ITEM(77);
  napi_unwrap(env, first_argument(env, info), &native);
  return NULL;
}

/* Makes an instance in C. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value arguments[2], result = NULL;
  get_arguments(env, info, arguments, 2);
  napi_new_instance(env, arguments[0], 1, &arguments[1], &result);
  return result;
}

static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result;
  napi_property_descriptor members[] = {
      {"method", NULL, unwrap_this, NULL, NULL, NULL, napi_default_method, ITEM(1)},
      {"accessor", NULL, NULL, unwrap_this, NULL, NULL, napi_default, ITEM(2)}};
  (void)info;
  MUST(napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, construct, NULL, 2, members, &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(define), EXPORT(unwrap), EXPORT(create))
