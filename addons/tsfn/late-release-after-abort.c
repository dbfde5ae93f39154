#include "conformance.h"

/* None here: some runtimes call it at the abort, and after it no thread may use the function. */
#ifndef FINALIZE
#define FINALIZE NULL
#endif
#ifndef USE
#define USE(tsfn) napi_release_threadsafe_function(tsfn, napi_tsfn_release)
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
  for (int i = 0; i < FUNCTIONS; i++)
    functions[i] =
        tsfn_create(env, .initial_thread_count = 2, .finalize = FINALIZE, .call_js = ignore_item);
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
