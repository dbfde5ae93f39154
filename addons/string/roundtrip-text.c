#include "conformance-all.h"

/* What is read of a text, made to a text again. */
enum { ROOM = 64 };

static napi_value utf8(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  char text[ROOM];
  size_t length = 0;
  napi_get_value_string_utf8(env, first_argument(env, info), text, ROOM, &length);
  napi_create_string_utf8(env, text, length, &result);
  return result;
}

static napi_value latin1(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  char text[ROOM];
  size_t length = 0;
  napi_get_value_string_latin1(env, first_argument(env, info), text, ROOM, &length);
  napi_create_string_latin1(env, text, length, &result);
  return result;
}

static napi_value utf16(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  char16_t text[ROOM];
  size_t length = 0;
  napi_get_value_string_utf16(env, first_argument(env, info), text, ROOM, &length);
  napi_create_string_utf16(env, text, length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(utf8), EXPORT(latin1), EXPORT(utf16))
