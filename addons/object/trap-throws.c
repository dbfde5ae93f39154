#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2], key = new_text(env, "0"), result = NULL;
  bool flag = false;
  napi_property_descriptor property = {"0", NULL, NULL, NULL, NULL, key, napi_default_jsproperty,
                                       NULL};
  get_arguments(env, info, arguments, 2);
  napi_value object = arguments[0];
  switch (number_of(env, arguments[1])) {
  case 0:
    napi_get_property(env, object, key, &result);
    break;
  case 1:
    napi_get_named_property(env, object, "0", &result);
    break;
  case 2:
    napi_get_element(env, object, 0, &result);
    break;
  case 3:
    napi_set_property(env, object, key, key);
    break;
  case 4:
    napi_set_named_property(env, object, "0", key);
    break;
  case 5:
    napi_set_element(env, object, 0, key);
    break;
  case 6:
    napi_has_property(env, object, key, &flag);
    break;
  case 7:
    napi_has_named_property(env, object, "0", &flag);
    break;
  case 8:
    napi_has_element(env, object, 0, &flag);
    break;
  case 9:
    napi_has_own_property(env, object, key, &flag);
    break;
  case 10:
    napi_delete_property(env, object, key, &flag);
    break;
  case 11:
    napi_delete_element(env, object, 0, &flag);
    break;
  case 12:
    napi_define_properties(env, object, 1, &property);
    break;
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
