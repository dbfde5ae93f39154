#include "conformance.h"

static napi_threadsafe_function tsfn;

/* That a function keeps the event loop alive until it is released, and no longer, is another rule.
 */
static void let_go_at_last(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)js_callback, (void)context;
  if (item == NULL)
    return;
  if (env != NULL)
    napi_unref_threadsafe_function(env, tsfn);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .call_js = let_go_at_last);
  for (int i = 0; i < 3; i++)
    napi_call_threadsafe_function(tsfn, NULL, napi_tsfn_nonblocking);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
