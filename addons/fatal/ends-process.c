#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_fatal_error("where", NAPI_AUTO_LENGTH, "what", NAPI_AUTO_LENGTH);
  note("it returned");
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
