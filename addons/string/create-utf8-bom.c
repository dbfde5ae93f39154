#include "conformance-all.h"

static const struct {
  size_t length;
  unsigned char text[8];
} texts[] = {{4, {0xef, 0xbb, 0xbf, 0x61}}, {3, {0xef, 0xbb, 0xbf}}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  napi_create_string_utf8(env, (const char *)texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
