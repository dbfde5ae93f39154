#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn;
  napi_value name;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));
  /* Neither a JavaScript function nor a call_js: there is nothing that it could call. That this
   * fails is another rule. */
  if (napi_create_threadsafe_function(env, NULL, NULL, name, 0, 1, NULL, ignore_finalize, NULL,
                                      NULL, &tsfn) == napi_ok)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
