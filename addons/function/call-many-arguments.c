#include "conformance-all.h"

/* Calls the first argument with so many numbers as the second says, and collects in between. */
static napi_value call(napi_env env, napi_callback_info info) {
  napi_value arguments[3], *numbers, result = NULL;
  get_arguments(env, info, arguments, 3);
  uint32_t count = number_of(env, arguments[1]);
  numbers = (napi_value__ **)malloc(count * sizeof *numbers);
  for (uint32_t i = 0; i < count; i++)
    MUST(napi_create_double(env, i + 0.5, &numbers[i]));
  MUST(napi_call_function(env, arguments[0], arguments[2], 0, NULL, NULL));
  napi_call_function(env, arguments[0], arguments[0], count, numbers, &result);
  free(numbers);
  return result;
}

CONFORMANCE_ADDON(EXPORT(call))
