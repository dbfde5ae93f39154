#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn = NULL;
  napi_value name;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));

  napi_status status = napi_create_threadsafe_function(env, first_argument(env, info), NULL, name,
                                                       0, 0, NULL, NULL, NULL, ignore_item, &tsfn);
  /* Where it is taken there is no hold to release. */
  if (status == napi_ok)
    napi_unref_threadsafe_function(env, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
