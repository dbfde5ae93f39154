#include "conformance-all.h"

enum { ROOM = 48 };

static size_t capacity;

static napi_value set_capacity(napi_env env, napi_callback_info info) {
  capacity = number_of(env, first_argument(env, info));
  return NULL;
}

/* Gives back all the room that there was for arguments: what was not written to is "preset". */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[ROOM], result;
  napi_value preset = new_text(env, "preset");
  size_t count = capacity;
  for (int i = 0; i < ROOM; i++)
    arguments[i] = preset;
  napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
  MUST(napi_create_array_with_length(env, ROOM, &result));
  for (int i = 0; i < ROOM; i++)
    MUST(napi_set_element(env, result, (uint32_t)i, arguments[i]));
  return result;
}

CONFORMANCE_ADDON(EXPORT(set_capacity), EXPORT(run))
