#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value text = first_argument(env, info);
  char utf8[8] = "@@@@@@@", latin1[8] = "@@@@@@@";
  char16_t utf16[4] = {'@', '@', '@', '@'};
  napi_get_value_string_utf8(env, text, utf8, 4, NULL);
  note_bytes("utf8", utf8, sizeof utf8);
  napi_get_value_string_latin1(env, text, latin1, 4, NULL);
  note_bytes("latin1", latin1, sizeof latin1);
  napi_get_value_string_utf16(env, text, utf16, 4, NULL);
  note_bytes("utf16", utf16, sizeof utf16);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
