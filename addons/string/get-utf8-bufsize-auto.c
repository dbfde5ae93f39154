#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  char buffer[32] = "@@@@@@@";
  size_t length = 77;
  napi_get_value_string_utf8(env, first_argument(env, info), buffer, NAPI_AUTO_LENGTH, &length);
  note_bytes("buffer", buffer, 8);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
