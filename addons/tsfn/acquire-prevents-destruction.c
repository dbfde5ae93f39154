#include "conformance.h"

static thread holder;
static gate acquired = GATE_INIT, proceed = GATE_INIT;

static void acquire_and_use(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  napi_acquire_threadsafe_function(tsfn);
  gate_open(&acquired);
  gate_wait(&proceed, 1);
  napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  thread_start(&holder, "holder", acquire_and_use, tsfn);
  gate_wait(&acquired, 1);
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
