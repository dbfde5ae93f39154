#include "conformance-all.h"

static const struct {
  size_t length;
  char16_t text[8];
} texts[] = {{2, {0xfeff, 0x0061}}, {2, {0xfffe, 0x6100}}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  napi_create_string_utf16(env, texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
