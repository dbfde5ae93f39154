#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value objects[2];
  get_arguments(env, info, objects, 2);
  for (int i = 0; i < 2; i++) {
    void *data = ITEM(77);
    napi_wrap(env, objects[i], NULL, NULL, NULL, NULL);
    napi_unwrap(env, objects[i], &data);
  }
  void *removed = ITEM(77), *data = ITEM(77);
  napi_remove_wrap(env, objects[0], &removed);
  napi_unwrap(env, objects[1], &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
