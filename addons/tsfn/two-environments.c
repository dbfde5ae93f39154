#include "conformance.h"

/* One for each environment: that of the main thread, then that of the worker. */
static napi_threadsafe_function functions[2];

static napi_value create(napi_env env, int which, napi_value func) {
  /* The worker's thread makes use of both, the main thread of its own. */
  functions[which] = tsfn_create(
      env, .func = func, .initial_thread_count = (size_t)(which == 0 ? 2 : 1),
      .finalize = ignore_finalize, .context = ITEM(which + 1), .call_js = call_with_item);
  return NULL;
}

static napi_value create_in_main(napi_env env, napi_callback_info info) {
  create(env, 0, first_argument(env, info));
  MUST(napi_unref_threadsafe_function(env, functions[0])); /* the worker keeps the loop alive */
  return NULL;
}

static napi_value create_in_worker(napi_env env, napi_callback_info info) {
  create(env, 1, first_argument(env, info));
  /* The worker's thread serves both; each item is for the environment of its function. */
  for (int which = 0; which < 2; which++)
    napi_call_threadsafe_function(functions[which], ITEM(which + 1), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(functions[0], napi_tsfn_release);
  return NULL;
}

static napi_value call_main(napi_env env, napi_callback_info info) {
  (void)info;
  MUST(napi_ref_threadsafe_function(env, functions[0]));
  napi_call_threadsafe_function(functions[0], ITEM(3), napi_tsfn_nonblocking);
  napi_release_threadsafe_function(functions[0], napi_tsfn_release);
  return NULL;
}

static napi_value release_in_worker(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  napi_release_threadsafe_function(functions[1], napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create_in_main), EXPORT(create_in_worker), EXPORT(call_main),
                  EXPORT(release_in_worker))
