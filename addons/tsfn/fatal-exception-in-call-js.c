#include "conformance.h"

static void raise(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)js_callback, (void)context, (void)item;
  napi_value value;
  if (env == NULL)
    return;
  MUST(napi_create_string_utf8(env, "on purpose", NAPI_AUTO_LENGTH, &value));
#ifndef NO_ERROR
  MUST(napi_create_error(env, NULL, value, &value));
#endif
  note_status("fatal exception", napi_fatal_exception(env, value));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = raise);
  for (int i = 1; i <= 2; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
