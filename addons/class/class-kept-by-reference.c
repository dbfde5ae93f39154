#include "conformance-all.h"

static napi_ref kept;

static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value self;
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  return self;
}

static napi_value define(napi_env env, napi_callback_info info) {
  napi_value constructor;
  (void)info;
  MUST(napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, construct, NULL, 0, NULL, &constructor));
  MUST(napi_create_reference(env, constructor, 1, &kept));
  return NULL;
}

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value constructor = NULL, result = NULL;
  bool is_instance = false;
  (void)info;
  napi_get_reference_value(env, kept, &constructor);
  if (constructor == NULL)
    return NULL;
  napi_new_instance(env, constructor, 0, NULL, &result);
  napi_instanceof(env, result, constructor, &is_instance);
  return result;
}

CONFORMANCE_ADDON(EXPORT(define), EXPORT(create))
