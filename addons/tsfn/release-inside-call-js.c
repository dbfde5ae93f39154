#include "conformance.h"

#ifndef ITEMS
#define ITEMS 3
#define MODE napi_tsfn_release
#endif

static napi_threadsafe_function tsfn;

static void end_at_first_item(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context;
  if (ITEM_NUMBER(item) == 1)
    napi_release_threadsafe_function(tsfn, MODE);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .finalize = ignore_finalize, .call_js = end_at_first_item);
  for (int i = 1; i <= ITEMS; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
