#include "conformance.h"

static napi_threadsafe_function tsfn;

/* That a function which has been released lets the process end is another rule. */
static void let_go(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)js_callback, (void)context, (void)item;
  if (env != NULL)
    napi_unref_threadsafe_function(env, tsfn);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value name;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));

  if (napi_create_threadsafe_function(env, NULL, NULL, name, 0, 1, NULL, NULL, NULL, let_go,
                                      &tsfn) != napi_ok)
    return NULL;
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
