#include "conformance-all.h"

static napi_value do_nothing(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  return NULL;
}

static void table(napi_env env, const napi_value *given) {
  napi_value object = given[0], key = given[1], value = given[2], result = NULL;
  napi_property_descriptor defined = {.utf8name = "defined", .method = do_nothing, .data = ITEM(1)};
  bool answer = false;
  napi_get_property(env, object, key, &result);
  napi_set_property(env, object, key, value);
  napi_has_property(env, object, key, &answer);
  napi_has_own_property(env, object, key, &answer);
  napi_delete_property(env, object, key, &answer);
  napi_get_named_property(env, object, "named", &result);
  napi_set_named_property(env, object, "named", value);
  napi_has_named_property(env, object, "named", &answer);
  napi_get_element(env, object, 0, &result);
  napi_set_element(env, object, 0, value);
  napi_has_element(env, object, 0, &answer);
  napi_delete_element(env, object, 0, &answer);
  napi_get_property_names(env, object, &result);
  napi_get_prototype(env, object, &result);
  napi_define_properties(env, object, 1, &defined);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
