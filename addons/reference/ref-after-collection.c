#include "conformance-all.h"

static napi_ref reference;

static napi_value create(napi_env env, napi_callback_info info) {
  MUST(napi_create_reference(env, first_argument(env, info), 0, &reference));
  return NULL;
}

/* Answers whether the value has been collected. */
static napi_value is_collected(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL, answer;
  MUST(napi_get_reference_value(env, reference, &value));
  MUST(napi_get_boolean(env, value == NULL, &answer));
  return answer;
}

static napi_value use(napi_env env, napi_callback_info info) {
  (void)info;
  uint32_t count = 77;
  napi_reference_ref(env, reference, &count);
  napi_delete_reference(env, reference);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(is_collected), EXPORT(use))
