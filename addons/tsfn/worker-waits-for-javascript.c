#include "conformance.h"

enum { ROUNDS = 5 };
static thread native;
static gate answers;
static bool done; /* read and written on the event loop's thread alone */

static void post_and_wait(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  for (int round = 1; round <= ROUNDS; round++) {
    napi_call_threadsafe_function(tsfn, ITEM(round), napi_tsfn_blocking);
    gate_wait(&answers, round);
    note("answered");
  }
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void call_and_answer(napi_env env, napi_value js_callback, void *context, void *item) {
  call_with_item(env, js_callback, context, item);
  gate_open(&answers);
}

static void join_native(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  thread_join(&native);
  done = true;
}

static napi_value start(napi_env env, napi_callback_info info) {
  static const gate fresh = GATE_INIT;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .max_queue_size = 1,
                  .finalize = join_native, .call_js = call_and_answer);
  done = false;
  answers = fresh;
  thread_start(&native, "native", post_and_wait, tsfn);
  return NULL;
}

static napi_value is_done(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value result;
  MUST(napi_get_boolean(env, done, &result));
  return result;
}

CONFORMANCE_ADDON(EXPORT(start), EXPORT(is_done))
