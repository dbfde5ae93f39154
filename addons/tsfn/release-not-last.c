#include "conformance.h"

static thread holder;
static gate proceed = GATE_INIT;

static void use_and_release(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  gate_wait(&proceed, 1);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking);
  napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = 2, .call_js = ignore_item);
  thread_start(&holder, "holder", use_and_release, tsfn);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  join_later(env, &holder, 1);
  return NULL;
}

static napi_value go_on(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  gate_open(&proceed);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(go_on))
