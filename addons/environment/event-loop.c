#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  struct uv_loop_s *loop = NULL;
  (void)info;
  napi_get_uv_event_loop(env, &loop);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
