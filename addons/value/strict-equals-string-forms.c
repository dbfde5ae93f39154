#include "conformance-all.h"

#define LATIN1 "conformance \xe9 "
#define UTF8 "conformance \xc3\xa9 "
#define UNITS 'c', 'o', 'n', 'f', 'o', 'r', 'm', 'a', 'n', 'c', 'e', ' ', 0xe9, ' '
static const char16_t utf16[] = {UNITS, UNITS};

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value texts[5];
  bool result = false;
  get_arguments(env, info, texts, 2);
  MUST(napi_create_string_latin1(env, LATIN1 LATIN1, NAPI_AUTO_LENGTH, &texts[2]));
  MUST(napi_create_string_utf8(env, UTF8 UTF8, NAPI_AUTO_LENGTH, &texts[3]));
  MUST(napi_create_string_utf16(env, utf16, sizeof utf16 / sizeof *utf16, &texts[4]));
  for (int i = 0; i < 5; i++)
    for (int j = i + 1; j < 5; j++)
      napi_strict_equals(env, texts[i], texts[j], &result);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
