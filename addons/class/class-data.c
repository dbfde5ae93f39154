#include "conformance-all.h"

/* Calls the first argument, if there is one, with this, new.target or null, and the other
 * arguments. */
static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value arguments[6], self, target = NULL, told[7];
  napi_valuetype type;
  size_t count = 6;
  void *data = ITEM(77);
  napi_get_cb_info(env, info, &count, arguments, &self, &data);
  napi_get_new_target(env, info, &target);
  MUST(napi_typeof(env, arguments[0], &type));
  if (type != napi_function)
    return self;
  told[0] = self;
  told[1] = target;
  if (target == NULL)
    MUST(napi_get_null(env, &told[1]));
  for (size_t i = 1; i < count; i++)
    told[i + 1] = arguments[i];
  MUST(napi_call_function(env, self, arguments[0], count + 1, told, NULL));
  return self;
}

static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result;
  void *data = ITEM(number_of(env, first_argument(env, info)));
  MUST(napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, construct, data, 0, NULL, &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
