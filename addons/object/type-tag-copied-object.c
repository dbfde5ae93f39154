#include "conformance-all.h"

static void tag_and_check(napi_env env, napi_value value) {
  napi_type_tag tag = {7, 8}, copy = tag;
  bool result = false;
  napi_type_tag_object(env, value, &tag);
  tag.lower = tag.upper = 0;
  napi_check_object_type_tag(env, value, &copy, &result);
  napi_check_object_type_tag(env, value, &tag, &result);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value value = first_argument(env, info);
  tag_and_check(env, value);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
