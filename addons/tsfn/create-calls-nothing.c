#include "conformance.h"

static napi_threadsafe_function created[2];

static napi_value release(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  for (int i = 0; i < 2; i++)
    napi_release_threadsafe_function(created[i], napi_tsfn_release);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  created[0] = tsfn_create(env, .func = first_argument(env, info), .finalize = ignore_finalize);
  created[1] = tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(release))
