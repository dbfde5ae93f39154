#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), result;
  napi_property_descriptor property = {"a", NULL, NULL, NULL, NULL, object, napi_default, NULL};
  napi_type_tag tag = {1, 2};
  bool flag;
  napi_get_element(env, NULL, 0, &result);
  napi_get_element(env, object, 0, NULL);
  napi_set_element(env, NULL, 0, object);
  napi_set_element(env, object, 0, NULL);
  napi_has_element(env, NULL, 0, &flag);
  napi_has_element(env, object, 0, NULL);
  napi_delete_element(env, NULL, 0, &flag);
  napi_get_property_names(env, NULL, &result);
  napi_get_property_names(env, object, NULL);
  napi_get_all_property_names(env, NULL, napi_key_own_only, napi_key_all_properties,
                              napi_key_keep_numbers, &result);
  napi_get_all_property_names(env, object, napi_key_own_only, napi_key_all_properties,
                              napi_key_keep_numbers, NULL);
  napi_object_freeze(env, NULL);
  napi_object_seal(env, NULL);
  napi_get_prototype(env, NULL, &result);
  napi_get_prototype(env, object, NULL);
  napi_define_properties(env, NULL, 1, &property);
  napi_define_properties(env, object, 1, NULL);
  napi_type_tag_object(env, NULL, &tag);
  napi_type_tag_object(env, object, NULL);
  napi_check_object_type_tag(env, NULL, &tag, &flag);
  napi_check_object_type_tag(env, object, NULL, &flag);
  napi_check_object_type_tag(env, object, &tag, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
