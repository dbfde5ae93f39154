#include "conformance-all.h"

/* Returns its first argument, and NULL where there is none. */
static napi_value give_back(napi_env env, napi_callback_info info) {
  napi_value argument;
  size_t count = 1;
  MUST(napi_get_cb_info(env, info, &count, &argument, NULL, NULL));
  return count == 0 ? NULL : argument;
}

static napi_value give_external(napi_env env, napi_callback_info info) {
  napi_value external;
  (void)info;
  MUST(napi_create_external(env, ITEM(5), NULL, NULL, &external));
  return external;
}

/* Tells what an external has. */
static napi_value take_external(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_get_value_external(env, first_argument(env, info), &data);
  return NULL;
}

static napi_value give_minus_zero(napi_env env, napi_callback_info info) {
  napi_value number;
  (void)info;
  MUST(napi_create_double(env, -0.0, &number));
  return number;
}

CONFORMANCE_ADDON(EXPORT(give_back), EXPORT(give_external), EXPORT(take_external),
                  EXPORT(give_minus_zero))
