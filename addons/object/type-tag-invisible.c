#include "conformance-all.h"

static const napi_type_tag tags[] = {{1, 2}, {2, 1}, {1, 3}, {0, 2},
                                     {1, 0}, {0, 0}, {5, 0}, {0, 5}};

static napi_value tag(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_type_tag_object(env, arguments[0], &tags[number_of(env, arguments[1])]);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  bool result = false;
  get_arguments(env, info, arguments, 2);
  napi_check_object_type_tag(env, arguments[0], &tags[number_of(env, arguments[1])], &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(tag), EXPORT(run))
