#define NAPI_VERSION 10
#include "conformance-all.h"

/* Of the first argument, from the second on, as long as the third. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value arguments[3], result = NULL;
  get_arguments(env, info, arguments, 3);
  node_api_create_buffer_from_arraybuffer(env, arguments[0], number_of(env, arguments[1]),
                                          number_of(env, arguments[2]), &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
