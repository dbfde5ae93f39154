#define NAPI_VERSION 9
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  const char *name = "nothing";
  napi_value text;
  node_api_get_module_file_name(env, &name);
  MUST(napi_create_string_utf8(env, name, NAPI_AUTO_LENGTH, &text));
  return text;
}

CONFORMANCE_ADDON(EXPORT(run))
