#include "conformance-all.h"

#include <string.h>

static char name[16];

static napi_value overwrite(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  memset(name, 'x', sizeof name - 1);
  return NULL;
}

static napi_value set(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  strcpy(name, "written once");
  napi_set_named_property(env, object, name, object);
  return overwrite(env, info);
}

static napi_value get(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  strcpy(name, "read once");
  napi_get_named_property(env, first_argument(env, info), name, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(overwrite), EXPORT(set), EXPORT(get))
