#include "conformance-all.h"

#define CREATOR(name, create)                                                                      \
  static napi_value name(napi_env env, napi_callback_info info) {                                  \
    napi_value result = NULL;                                                                      \
    (void)info;                                                                                    \
    create(env, NULL, 0, &result);                                                                 \
    return result;                                                                                 \
  }
CREATOR(utf8, napi_create_string_utf8)
CREATOR(latin1, napi_create_string_latin1)
CREATOR(utf16, napi_create_string_utf16)

CONFORMANCE_ADDON(EXPORT(utf8), EXPORT(latin1), EXPORT(utf16))
