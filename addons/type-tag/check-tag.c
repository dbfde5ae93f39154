#include "conformance-all.h"

/* The tags differ in one half, in both, or in the order of the halves. */
static const napi_type_tag tags[] = {
    {1, 2}, {1, 3}, {3, 2}, {2, 1}, {UINT64_MAX, 2}, {1, UINT64_MAX}, {UINT64_C(0x100000001), 2},
    {0, 0}, {5, 0}, {0, 5},
};

static const napi_type_tag *named_tag(napi_env env, napi_value number) {
  return &tags[number_of(env, number)];
}

static napi_value tag(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_type_tag_object(env, arguments[0], named_tag(env, arguments[1]));
  return NULL;
}

/* What the result was before is the opposite of what is expected. */
static napi_value check(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  get_arguments(env, info, arguments, 3);
  bool result = number_of(env, arguments[2]) == 0;
  napi_check_object_type_tag(env, arguments[0], named_tag(env, arguments[1]), &result);
  return NULL;
}

static napi_value external(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value;
  MUST(napi_create_external(env, ITEM(7), NULL, NULL, &value));
  return value;
}

static napi_value tag_with_null(napi_env env, napi_callback_info info) {
  bool result = true;
  napi_type_tag_object(env, first_argument(env, info), NULL);
  napi_check_object_type_tag(env, first_argument(env, info), NULL, &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(tag), EXPORT(check), EXPORT(external), EXPORT(tag_with_null))
