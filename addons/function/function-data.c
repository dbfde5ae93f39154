#include "conformance-all.h"

/* Calls the first argument, if there is one, with this, new.target or null, and the other
 * arguments. */
static napi_value tell(napi_env env, napi_callback_info info) {
  napi_value arguments[6], self, target = NULL, told[7];
  napi_valuetype type;
  size_t count = 6;
  void *data = ITEM(77);
  napi_get_cb_info(env, info, &count, arguments, &self, &data);
  napi_get_new_target(env, info, &target);
  MUST(napi_typeof(env, arguments[0], &type));
  if (type != napi_function)
    return NULL;
  told[0] = self;
  told[1] = target;
  if (target == NULL)
    MUST(napi_get_null(env, &told[1]));
  for (size_t i = 1; i < count; i++)
    told[i + 1] = arguments[i];
  MUST(napi_call_function(env, self, arguments[0], count + 1, told, NULL));
  return NULL;
}

static napi_value make(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  void *data = ITEM(number_of(env, first_argument(env, info)));
  napi_create_function(env, "nm", NAPI_AUTO_LENGTH, tell, data, &result);
  return result;
}

/* Calls its first argument with the second. */
static napi_value call(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  MUST(napi_call_function(env, arguments[1], arguments[0], 1, &arguments[1], NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(make), EXPORT(call))
