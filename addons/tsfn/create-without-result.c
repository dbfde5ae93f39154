#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value name;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));

  /* A function that came to be here could never be released, and the process would not end. */
  napi_create_threadsafe_function(env, first_argument(env, info), NULL, name, 0, 1, NULL, NULL,
                                  NULL, ignore_item, NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
