#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), key = new_text(env, "a"), result;
  bool flag;
  napi_create_object(env, NULL);
  napi_get_property(env, NULL, key, &result);
  napi_get_property(env, object, NULL, &result);
  napi_get_property(env, object, key, NULL);
  napi_set_property(env, NULL, key, key);
  napi_set_property(env, object, NULL, key);
  napi_set_property(env, object, key, NULL);
  napi_has_property(env, NULL, key, &flag);
  napi_has_property(env, object, NULL, &flag);
  napi_has_property(env, object, key, NULL);
  napi_has_own_property(env, NULL, key, &flag);
  napi_has_own_property(env, object, NULL, &flag);
  napi_has_own_property(env, object, key, NULL);
  napi_delete_property(env, NULL, key, &flag);
  napi_delete_property(env, object, NULL, &flag);
  napi_get_named_property(env, NULL, "a", &result);
  napi_get_named_property(env, object, NULL, &result);
  napi_get_named_property(env, object, "a", NULL);
  napi_set_named_property(env, NULL, "a", key);
  napi_set_named_property(env, object, NULL, key);
  napi_set_named_property(env, object, "a", NULL);
  napi_has_named_property(env, NULL, "a", &flag);
  napi_has_named_property(env, object, NULL, &flag);
  napi_has_named_property(env, object, "a", NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
