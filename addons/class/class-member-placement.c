#include "conformance-all.h"

static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value self;
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  return self;
}

/* Calls the first argument with this, new.target or null, and the other arguments, and returns
 * this. */
static napi_value tell(napi_env env, napi_callback_info info) {
  napi_value arguments[4], self, target = NULL, told[5];
  napi_valuetype type;
  size_t count = 4;
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
  napi_value result = NULL, value = first_argument(env, info);
  napi_property_descriptor members[] = {
      {"method", NULL, tell, NULL, NULL, NULL, napi_default_method, ITEM(1)},
      {"accessor", NULL, NULL, tell, tell, NULL, napi_default, ITEM(2)},
      {"value", NULL, NULL, NULL, NULL, value, napi_writable, NULL},
      {"staticMethod", NULL, tell, NULL, NULL, NULL, napi_static, ITEM(3)},
      {"staticAccessor", NULL, NULL, tell, tell, NULL, napi_static, ITEM(4)},
      {"staticValue", NULL, NULL, NULL, NULL, value, napi_static, NULL}};
  napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, construct, NULL, 6, members, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
