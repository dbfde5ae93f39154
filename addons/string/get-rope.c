#include "conformance-all.h"

#include <string.h>

/* Asked for its length and copied, as any addon does. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value text = first_argument(env, info);
  size_t length = 0, copied = 77;
  napi_get_value_string_utf8(env, text, NULL, 0, &length);
  char *buffer = (char *)malloc(length + 2);
  memset(buffer, 0xaa, length + 2);
  napi_get_value_string_utf8(env, text, buffer, length + 1, &copied);
  note_bytes("start", buffer, length < 20 ? length : 20);
  note_bytes("end", length < 4 ? buffer : buffer + length - 4, 6);
  free(buffer);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
