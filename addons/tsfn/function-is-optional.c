#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn;
  napi_value name;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));

  if (napi_create_threadsafe_function(env, NULL, NULL, name, 0, 1, NULL, NULL, NULL, ignore_item,
                                      &tsfn) != napi_ok)
    return NULL;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
