#define NAPI_VERSION 9
#include "conformance-all.h"

#include <string.h>

static napi_value run(napi_env env, napi_callback_info info) {
  const char *first = NULL, *second = NULL;
  napi_value result = NULL;
  (void)info;
  node_api_get_module_file_name(env, &first);
  node_api_get_module_file_name(env, &second);
  if (first == NULL || second == NULL)
    return NULL;
  note_value("the same", strcmp(first, second) == 0);
  MUST(napi_create_string_utf8(env, first, NAPI_AUTO_LENGTH, &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(run))
