#include "conformance.h"

static napi_threadsafe_function inside[2];

static void end_inside(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context;
  int mode = ITEM_NUMBER(item) - 1;
  napi_release_threadsafe_function(inside[mode], mode == 0 ? napi_tsfn_release : napi_tsfn_abort);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  for (int mode = 0; mode < 2; mode++) {
    inside[mode] = tsfn_create(env, .finalize = ignore_finalize, .call_js = end_inside);
    MUST(napi_call_threadsafe_function(inside[mode], ITEM(mode + 1), napi_tsfn_nonblocking));
  }
  napi_threadsafe_function released =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  napi_threadsafe_function aborted =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  napi_release_threadsafe_function(released, napi_tsfn_release);
  napi_release_threadsafe_function(aborted, napi_tsfn_abort);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
