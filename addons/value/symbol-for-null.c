#define NAPI_VERSION 9
#include "conformance-all.h"

static const struct {
  const char *text;
  size_t length;
} texts[] = {{NULL, 3}};
static int next;

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  int i = next++;
  (void)info;
  node_api_symbol_for(env, texts[i].text, texts[i].length, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
