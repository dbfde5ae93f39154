#include "conformance-all.h"

static napi_deferred first, second;

static napi_value do_nothing(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  return NULL;
}

static void table(napi_env env, const napi_value *given) {
  napi_value object = given[0], function = given[1], script = given[2], wrapped = given[3];
  napi_value result = NULL;
  napi_deferred deferred = NULL;
  void *data = NULL;
  bool answer = false;
#ifndef WITHOUT_CALL_FUNCTION
  napi_call_function(env, object, function, 0, NULL, &result);
#endif
  napi_make_callback(env, NULL, object, function, 0, NULL, &result);
  napi_new_instance(env, function, 0, NULL, &result);
  napi_instanceof(env, object, function, &answer);
  napi_run_script(env, script, &result);
  napi_create_function(env, "made", NAPI_AUTO_LENGTH, do_nothing, ITEM(1), &result);
  napi_define_class(env, "Made", NAPI_AUTO_LENGTH, do_nothing, ITEM(2), 0, NULL, &result);
  napi_create_promise(env, &deferred, &result);
  napi_resolve_deferred(env, first, object);
  napi_reject_deferred(env, second, object);
  napi_create_external(env, ITEM(3), ignore_finalize, NULL, &result);
  napi_wrap(env, object, ITEM(4), ignore_finalize, NULL, NULL);
  napi_unwrap(env, wrapped, &data);
  napi_remove_wrap(env, wrapped, &data);
}

/* What the table needs and JavaScript cannot make: two promises, and an object that has a wrap. */
static napi_value prepare(napi_env env, napi_callback_info info) {
  napi_value promises[2], result;
  MUST(napi_create_array(env, &result));
  MUST(napi_create_promise(env, &first, &promises[0]));
  MUST(napi_create_promise(env, &second, &promises[1]));
  for (uint32_t i = 0; i < 2; i++)
    MUST(napi_set_element(env, result, i, promises[i]));
  MUST(napi_wrap(env, first_argument(env, info), ITEM(5), ignore_finalize, NULL, NULL));
  return result;
}

static napi_value unwrap(napi_env env, napi_callback_info info) {
  void *data = NULL;
  napi_unwrap(env, first_argument(env, info), &data);
  return NULL;
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT(prepare), EXPORT(unwrap), EXPORT_CONDITIONS)
