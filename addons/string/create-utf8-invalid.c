#include "conformance-all.h"

static const struct {
  size_t length;
  unsigned char text[8];
} texts[] = {{2, {0xff, 0x61}},
             {2, {0xc0, 0x80}},
             {3, {0xed, 0xa0, 0x80}},
             {4, {0xf5, 0x80, 0x80, 0x80}},
             {3, {0xe2, 0x82, 0x61}},
             {3, {0xf0, 0x9f, 0x98}},
             {1, {0x80}}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  napi_create_string_utf8(env, (const char *)texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
