#define NAPI_VERSION 9
#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value text = first_argument(env, info), result = NULL;
  const char *file = NULL;
  node_api_throw_syntax_error(NULL, "CODE", "thrown");
  node_api_create_syntax_error(NULL, text, text, &result);
  node_api_symbol_for(NULL, "description", NAPI_AUTO_LENGTH, &result);
  node_api_get_module_file_name(NULL, &file);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
