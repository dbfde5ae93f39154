#define NAPI_VERSION 10
#include "conformance-all.h"

#define CREATOR(name, create)                                                                      \
  static napi_value name(napi_env env, napi_callback_info info) {                                  \
    napi_value result = NULL;                                                                      \
    (void)info;                                                                                    \
    create(env, NULL, 3, ignore_finalize, NULL, &result, NULL);                                    \
    return result;                                                                                 \
  }
CREATOR(latin1, node_api_create_external_string_latin1)
CREATOR(utf16, node_api_create_external_string_utf16)

CONFORMANCE_ADDON(EXPORT(latin1), EXPORT(utf16))
