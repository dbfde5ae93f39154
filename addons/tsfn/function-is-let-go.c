#include "conformance.h"

static int count;

static void count_collected(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  count++;
}

static napi_value collected(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value number;
  MUST(napi_create_int32(env, count, &number));
  return number;
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value func = first_argument(env, info);
  MUST(napi_wrap(env, func, ITEM(1), count_collected, NULL, NULL));
  napi_threadsafe_function tsfn = tsfn_create(env, .func = func, .finalize = ignore_finalize);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(collected))
