#define NAPI_VERSION 10
#include "conformance-all.h"

#ifndef LENGTH
#define LENGTH 4
#endif

static char latin1_text[] = "extern";
static char16_t utf16_text[] = {'e', 'x', 't', 'e', 'r', 'n', 0};

#ifdef NO_FINALIZER
#define FINALIZER NULL
#else
#define FINALIZER ignore_finalize
#endif

/* The flag is preset to what no flag is. */
#define CREATOR(name, create)                                                                      \
  static napi_value name(napi_env env, napi_callback_info info) {                                  \
    napi_value result = NULL;                                                                      \
    bool copied;                                                                                   \
    (void)info;                                                                                    \
    *(unsigned char *)&copied = 0x55;                                                              \
    create(env, name##_text, LENGTH, FINALIZER, ITEM(7), &result, &copied);                        \
    return result;                                                                                 \
  }
CREATOR(latin1, node_api_create_external_string_latin1)
CREATOR(utf16, node_api_create_external_string_utf16)

CONFORMANCE_ADDON(EXPORT(latin1), EXPORT(utf16))
