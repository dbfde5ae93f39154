#include "conformance.h"

static napi_ref function; /* what was given at the creation */

static void compare(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)context, (void)item;
  napi_value given;
  bool same;
  if (env == NULL || js_callback == NULL)
    return;
  MUST(napi_get_reference_value(env, function, &given));
  MUST(napi_strict_equals(env, js_callback, given, &same));
  note_value("same function", same);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value func = first_argument(env, info);
  MUST(napi_create_reference(env, func, 1, &function));
  napi_threadsafe_function tsfn = tsfn_create(env, .func = func, .call_js = compare);
  for (int i = 1; i <= 2; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
