#include "conformance-all.h"

/* Each of the four alone, and none. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value self = NULL;
  size_t count = 0;
  void *data = ITEM(77);
  napi_get_cb_info(env, info, NULL, NULL, NULL, NULL);
  napi_get_cb_info(env, info, &count, NULL, NULL, NULL);
  napi_get_cb_info(env, info, NULL, NULL, &self, NULL);
  napi_get_cb_info(env, info, NULL, NULL, NULL, &data);
  return self;
}

static napi_value make(napi_env env, napi_callback_info info) {
  napi_value result;
  (void)info;
  MUST(napi_create_function(env, "run", NAPI_AUTO_LENGTH, run, ITEM(7), &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(make))
