#include "conformance-all.h"

static const struct {
  size_t length;
  unsigned char text[8];
} texts[] = {{2, {0xc3, 0xa9}},
             {3, {0xe2, 0x82, 0xac}},
             {4, {0xf0, 0x9f, 0x98, 0x80}},
             {4, {0xf4, 0x8f, 0xbf, 0xbf}},
             {3, {0x7f, 0xc2, 0x80}},
             {3, {0xef, 0xbf, 0xbf}}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  napi_create_string_utf8(env, (const char *)texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
