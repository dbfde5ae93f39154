#include "conformance-all.h"

#ifndef TEXTS
#define TEXTS                                                                                      \
  {"abcdef..........", 3}, {"abcdef..........", 6}, { "abcdef..........", 0 }
#endif

#ifdef KEYS
#define UTF8 node_api_create_property_key_utf8
#define LATIN1 node_api_create_property_key_latin1
#define UTF16 node_api_create_property_key_utf16
#else
#define UTF8 napi_create_string_utf8
#define LATIN1 napi_create_string_latin1
#define UTF16 napi_create_string_utf16
#endif

/* The bytes are those of UTF-8 and of Latin-1, and the units of UTF-16. */
static const struct {
  const char *bytes;
  size_t length;
} texts[] = {TEXTS};

/* The memory is overwritten and freed as soon as the call is back. */
#define CREATOR(name, create, unit)                                                                \
  static napi_value name(napi_env env, napi_callback_info info) {                                  \
    napi_value result = NULL;                                                                      \
    uint32_t i = number_of(env, first_argument(env, info));                                        \
    unit *text = (unit *)malloc(16 * sizeof *text);                                                \
    for (int k = 0; k < 16; k++)                                                                   \
      text[k] = k < 15 ? (unit)texts[i].bytes[k] : 0;                                              \
    create(env, text, texts[i].length, &result);                                                   \
    for (int k = 0; k < 16; k++)                                                                   \
      text[k] = '#';                                                                               \
    free(text);                                                                                    \
    return result;                                                                                 \
  }
CREATOR(utf8, UTF8, char)
CREATOR(latin1, LATIN1, char)
CREATOR(utf16, UTF16, char16_t)

CONFORMANCE_ADDON(EXPORT(utf8), EXPORT(latin1), EXPORT(utf16))
