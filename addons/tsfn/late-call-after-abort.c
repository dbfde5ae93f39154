#include "conformance.h"

#ifndef USE
#define USE(tsfn) napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking)
#endif

/* What is freed too early is not always used again at once, or looked at: of several functions one
 * shows it. */
enum { FUNCTIONS = 20 };
static napi_threadsafe_function functions[FUNCTIONS];
static thread holder;
static gate proceed = GATE_INIT;

static void use_late(void *unused) {
  (void)unused;
  gate_wait(&proceed, 1);
  for (int i = 0; i < FUNCTIONS; i++)
    USE(functions[i]);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 0; i < FUNCTIONS; i++) {
    /* No finalizer: some runtimes call it at the abort, and after it no thread may use the
     * function.
     */
    functions[i] =
        tsfn_create(env, .initial_thread_count = 2, .context = ITEM(7), .call_js = ignore_item);
    /* Whether and when it is destroyed is another rule: this one is over with the thread. */
    MUST(napi_unref_threadsafe_function(env, functions[i]));
  }
  for (int i = 0; i < FUNCTIONS; i++)
    napi_release_threadsafe_function(functions[i], napi_tsfn_abort);
  thread_start(&holder, "holder", use_late, NULL);
  join_later(env, &holder, 1);
  return NULL;
}

/* Half of what may have been freed is used again, by functions that stay open. */
static napi_value go_on(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 0; i < FUNCTIONS / 2; i++)
    MUST(napi_unref_threadsafe_function(env, tsfn_create(env, .call_js = ignore_item)));
  gate_open(&proceed);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(go_on))
