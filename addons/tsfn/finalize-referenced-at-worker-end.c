#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  /* It is neither unreferenced nor released: the environment ends although it is in use. */
  tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
