#include "conformance-all.h"

/* Each of them runs JavaScript that throws, and is followed by the clearing of that. */
static void clear(napi_env env) {
  napi_value thrown = NULL;
  MUST(napi_get_and_clear_last_exception(env, &thrown));
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), function = second_argument(env, info);
  napi_value result = object;
  bool answer = true;
  napi_call_function(env, object, function, 0, NULL, &result);
  clear(env);
  napi_new_instance(env, function, 0, NULL, &result);
  clear(env);
  napi_get_named_property(env, object, "key", &result);
  clear(env);
  napi_coerce_to_string(env, object, &result);
  clear(env);
  napi_coerce_to_number(env, object, &result);
  clear(env);
  napi_instanceof(env, object, object, &answer);
  clear(env);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
