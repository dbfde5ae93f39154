#include "conformance-all.h"

/* A view of the type, over the second argument, from the third on, with so many elements as the
 * fourth says. */
static napi_value create(napi_env env, napi_callback_info info) {
  napi_value arguments[4], result = NULL;
  get_arguments(env, info, arguments, 4);
  napi_create_typedarray(env, (napi_typedarray_type)number_of(env, arguments[0]),
                         number_of(env, arguments[3]), arguments[1], number_of(env, arguments[2]),
                         &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(create))
