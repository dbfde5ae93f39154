#include "conformance-all.h"

static const struct {
  size_t length;
  char16_t text[8];
} texts[] = {{1, {0xd83d}}, {1, {0xde00}}, {2, {0xde00, 0xd83d}}, {3, {0x0061, 0xd83d, 0x0062}}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  napi_create_string_utf16(env, texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
