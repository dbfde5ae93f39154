#include "conformance.h"

enum { ITEMS = 20 };
static thread first, second;

/* A full queue is no failure of a non-blocking call: its caller comes back. */
static void call_second_list(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  for (int i = 101; i <= 100 + ITEMS; i++)
    while (napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking) == napi_queue_full)
      pause_ms(1);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void call_first_list(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  MUST(napi_acquire_threadsafe_function(tsfn));
  thread_start(&second, "producer-2", call_second_list, tsfn);
  for (int i = 1; i <= ITEMS; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void join_producers(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
  thread_join(&first);
  thread_join(&second);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn =
      tsfn_create(env, .func = first_argument(env, info), .max_queue_size = 2,
                  .finalize = join_producers, .call_js = call_with_item);
  thread_start(&first, "producer-1", call_first_list, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
