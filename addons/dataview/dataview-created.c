#include "conformance-all.h"

/* Over the first argument, from the second on, with so many bytes as the third says. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value arguments[3], result = NULL;
  get_arguments(env, info, arguments, 3);
  napi_create_dataview(env, number_of(env, arguments[2]), arguments[0],
                       number_of(env, arguments[1]), &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
