#include "conformance-all.h"

/* Asks for its arguments, with room for one, and after a call that gets here again for all. The
 * first argument is a function; it gets the rest of what was seen. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value seen[5], self;
  size_t count = 1;
  void *data = ITEM(77);
  napi_get_cb_info(env, info, &count, seen, &self, &data);
  MUST(napi_call_function(env, self, seen[0], 0, NULL, NULL));
  count = 3;
  data = ITEM(77);
  napi_get_cb_info(env, info, &count, seen, &seen[3], &data);
  count = 1;
  data = ITEM(77);
  napi_get_cb_info(env, info, &count, &seen[4], NULL, &data);
  MUST(napi_call_function(env, self, seen[0], 5, seen, NULL));
  return NULL;
}

static napi_value make(napi_env env, napi_callback_info info) {
  napi_value result;
  void *data = ITEM(number_of(env, first_argument(env, info)));
  MUST(napi_create_function(env, "run", NAPI_AUTO_LENGTH, run, data, &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(make))
