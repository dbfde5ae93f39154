#include "conformance-all.h"

static void end(void *argument) {
  (void)argument;
  napi_fatal_error("where", NAPI_AUTO_LENGTH, "what", NAPI_AUTO_LENGTH);
  note("it returned");
}

static napi_value run(napi_env env, napi_callback_info info) {
  static thread other;
  (void)env, (void)info;
  thread_start(&other, "other", end, NULL);
  thread_join(&other);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
