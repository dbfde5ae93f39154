#include "conformance.h"

#define LATE_CALL(tsfn) napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking)
#define LATE_RELEASE(tsfn) napi_release_threadsafe_function(tsfn, napi_tsfn_release)
#ifndef FIRST_USE
#define FIRST_USE LATE_CALL
#endif
#ifndef SECOND_USE
#define SECOND_USE LATE_CALL
#endif

/* What is freed too early is not always used again at once, or looked at: of several functions one
 * shows it. */
enum { FUNCTIONS = 20 };
static napi_threadsafe_function functions[FUNCTIONS];
static thread first_holder, second_holder;
static gate proceed = GATE_INIT;

static void use_first(void *unused) {
  (void)unused;
  for (int i = 0; i < FUNCTIONS; i++)
    FIRST_USE(functions[i]);
}

static void use_second(void *unused) {
  (void)unused;
  gate_wait(&proceed, 1);
  for (int i = 0; i < FUNCTIONS; i++)
    SECOND_USE(functions[i]);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 0; i < FUNCTIONS; i++) {
    functions[i] = tsfn_create(env, .initial_thread_count = 3, .call_js = ignore_item);
    /* Whether and when it is destroyed is another rule: this one is over with the threads. */
    MUST(napi_unref_threadsafe_function(env, functions[i]));
  }
  for (int i = 0; i < FUNCTIONS; i++)
    napi_release_threadsafe_function(functions[i], napi_tsfn_abort);
  thread_start(&second_holder, "second", use_second, NULL);
  join_later(env, &second_holder, 1);
  return NULL;
}

static napi_value let_first_go(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  thread_start(&first_holder, "first", use_first, NULL);
  thread_join(&first_holder);
  return NULL;
}

/* Half of what may have been freed is used again, by functions that stay open. */
static napi_value let_second_go(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 0; i < FUNCTIONS / 2; i++)
    MUST(napi_unref_threadsafe_function(env, tsfn_create(env, .call_js = ignore_item)));
  gate_open(&proceed);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(let_first_go), EXPORT(let_second_go))
