#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value objects = first_argument(env, info), object;
  for (int i = 0; i < 50; i++) {
    MUST(napi_get_element(env, objects, (uint32_t)i, &object));
    MUST(napi_wrap(env, object, ITEM(1 + i), ignore_finalize, NULL, NULL));
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
