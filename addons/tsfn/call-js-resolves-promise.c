#include "conformance.h"

static napi_threadsafe_function held;

/* No JavaScript is called here: resolving alone has to make the reactions run. */
static void resolve(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)js_callback, (void)context;
  napi_value number;
  if (env == NULL)
    return;
  MUST(napi_create_int32(env, 7, &number));
  note_status("resolve", napi_resolve_deferred(env, (napi_deferred)item, number));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_deferred deferred;
  napi_value promise;
  MUST(napi_create_promise(env, &deferred, &promise));
  held = tsfn_create(env, .call_js = resolve);
  MUST(napi_call_threadsafe_function(held, deferred, napi_tsfn_nonblocking));
  return promise;
}

static napi_value release(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_release_threadsafe_function(held, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(release))
