#include "conformance.h"

static napi_value wait_until_full(napi_env env, napi_callback_info info);
static napi_value join(napi_env env, napi_callback_info info);

/* That a blocked producer is released is another rule, so none blocks here. */
#define FIRST_MODE napi_tsfn_nonblocking
#define ENDS EXPORT(wait_until_full), EXPORT(join)
#include "conservation-release.c"

/* The event loop has not turned so far: the environment ends with two full queues, and with a third
 * that perhaps still grows. */
static napi_value wait_until_full(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 0; i < 2; i++)
    gate_wait(&gone[i], PRODUCERS);
  for (int i = 0; i < FUNCTIONS; i++)
    MUST(napi_unref_threadsafe_function(env, functions[i]));
  return NULL;
}

/* Called in the main thread, when the environment of the functions is gone. */
static napi_value join(napi_env env, napi_callback_info info) {
  (void)info;
  join_later(env, producers, FUNCTIONS * PRODUCERS);
  return NULL;
}
