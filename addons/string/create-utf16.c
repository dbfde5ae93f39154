#include "conformance-all.h"

static const struct {
  size_t length;
  char16_t text[8];
} texts[] = {{3, {0x0061, 0x0062, 0x0063}},
             {2, {0x00e9, 0x20ac}},
             {2, {0xd83d, 0xde00}},
             {2, {0x0000, 0xffff}}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  napi_create_string_utf16(env, texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
