#include "conformance-all.h"

/* The second object is wrapped before there is an exception. What came of it is looked at by a
 * later call. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value objects[2];
  void *data = ITEM(77);
  get_arguments(env, info, objects, 2);
  MUST(napi_wrap(env, objects[1], ITEM(2), NULL, NULL, NULL));
  MUST(napi_throw_error(env, NULL, "thrown on purpose"));
  napi_wrap(env, objects[0], ITEM(1), NULL, NULL, NULL);
  napi_unwrap(env, objects[1], &data);
  napi_remove_wrap(env, objects[1], &data);
  return NULL;
}

static napi_value look(napi_env env, napi_callback_info info) {
  napi_value objects[2];
  void *data = ITEM(77);
  get_arguments(env, info, objects, 2);
  napi_unwrap(env, objects[0], &data);
  napi_unwrap(env, objects[1], &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(look))
