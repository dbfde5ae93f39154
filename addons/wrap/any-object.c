#include "conformance-all.h"

/* Each object gets a native one of its own, a number. */
static napi_value wrap(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_wrap(env, arguments[0], ITEM(number_of(env, arguments[1])), NULL, NULL, NULL);
  return NULL;
}

static napi_value unwrap(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_unwrap(env, first_argument(env, info), &data);
  return NULL;
}

static napi_value take_off(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_remove_wrap(env, first_argument(env, info), &data);
  return NULL;
}

static napi_value external(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value;
  MUST(napi_create_external(env, ITEM(7), NULL, NULL, &value));
  return value;
}

CONFORMANCE_ADDON(EXPORT(wrap), EXPORT(unwrap), EXPORT(take_off), EXPORT(external))
