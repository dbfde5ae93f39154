#define NAPI_VERSION 10
#include "conformance-all.h"

static const struct {
  size_t length;
  unsigned char text[8];
} texts[] = {{4, {0xe2, 0x82, 0xac, 0x78}}, {3, {0xe2, 0x82, 0xac, 0x78}}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  node_api_create_property_key_utf8(env, (const char *)texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
