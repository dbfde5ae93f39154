#include "conformance-all.h"

#include <string.h>

/* Of this much memory the runtime gets as much as the scenario says; all of it is told. */
enum { ROOM = 32 };

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  char utf8[ROOM], latin1[ROOM];
  char16_t utf16[ROOM / 2];
  size_t length = 77;
  get_arguments(env, info, arguments, 2);
  size_t bufsize = number_of(env, arguments[1]);
  memset(utf8, 0xaa, sizeof utf8);
  memset(latin1, 0xaa, sizeof latin1);
  memset(utf16, 0xaa, sizeof utf16);
  napi_get_value_string_utf8(env, arguments[0], utf8, bufsize, &length);
  note_bytes("utf8", utf8, sizeof utf8);
  length = 77;
  napi_get_value_string_latin1(env, arguments[0], latin1, bufsize, &length);
  note_bytes("latin1", latin1, sizeof latin1);
  length = 77;
  napi_get_value_string_utf16(env, arguments[0], utf16, bufsize, &length);
  note_bytes("utf16", utf16, sizeof utf16);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
