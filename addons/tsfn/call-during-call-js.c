#include "conformance.h"

static thread producer;
static gate running = GATE_INIT, called = GATE_INIT;

static void call_while_running(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  gate_wait(&running, 1);
  napi_call_threadsafe_function(tsfn, ITEM(2), napi_tsfn_nonblocking);
  gate_open(&called);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

/* A runtime that held its lock here would never come back from this. */
static void wait_for_call(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context, (void)item;
  gate_open(&running);
  gate_wait(&called, 1);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .call_js = wait_for_call);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  thread_start(&producer, "producer", call_while_running, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
