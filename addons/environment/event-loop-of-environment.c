#include "conformance-all.h"

static const void *loop_of_main = NULL;

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  struct uv_loop_s *loop = NULL, *again = NULL;
  napi_get_uv_event_loop(env, &loop);
  napi_get_uv_event_loop(env, &again);
  note_value("same-again", loop != NULL && loop == again);
  note_value("as-in-main", loop == loop_of_main);
  loop_of_main = loop;
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
