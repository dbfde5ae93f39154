#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  static const char where[] = {'w', 'h', 'e', 'r', 'e'}, what[] = {'w', 'h', 'a', 't'};
  (void)env, (void)info;
  napi_fatal_error(where, sizeof where, what, sizeof what);
  note("it returned");
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
