#define NAPI_VERSION 9
#include "conformance-all.h"

static const struct {
  const char *text;
  size_t length;
} texts[] = {{"a.b", NAPI_AUTO_LENGTH},
             {"a.b", NAPI_AUTO_LENGTH},
             {"other", 5},
             {"\xc3\xa9\xf0\x9f\x98\x80", NAPI_AUTO_LENGTH}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  node_api_symbol_for(env, texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
