#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  struct uv_loop_s *loop = NULL;
  (void)env, (void)info;
  napi_get_uv_event_loop(NULL, &loop);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
